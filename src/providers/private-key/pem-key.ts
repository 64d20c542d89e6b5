import { createPrivateKey, hash, type KeyObject } from 'node:crypto'
import { decodeBase64 } from '#base/encoding.ts'
import type { Facts, StructureCheck } from '#core/rule.ts'
import { childrenOf, declaredLength, DER, oidOf, readElement } from './der.ts'
import { checkMislabelled } from './openssh.ts'
import { readPem, type Pem } from './pem-text.ts'
import { isConsistent, keyFacts } from './public-key.ts'

/** Bodies shorter than this are a header quoted in code or documentation. */
const LEAST_BASE64 = 48
/** Of an encrypted key: worth reporting, as passphrases can be guessed, yet no open door. */
const ENCRYPTED_CONFIDENCE = 0.6

/** Parses an unencrypted PEM key for real. Encrypted ones have rules of their own and are rejected here. */
export function checkPlainPem(block: string): StructureCheck {
  const pem = readPem(block)
  if (pem === undefined || pem.base64.length < LEAST_BASE64 || isEncrypted(pem)) return { verdict: 'reject' }
  const bytes = decodeBase64(pem.base64)
  if (bytes === undefined) return { verdict: 'fail', reason: 'the body is not base64' }
  if (bytes[0] !== DER.sequence) return checkMislabelled(bytes) ?? { verdict: 'fail', reason: 'the body is not ASN.1' }
  const declared = declaredLength(bytes)
  if (declared === undefined || declared > bytes.length)
    return { verdict: 'fail', reason: truncation(declared, bytes.length) }
  // The same key is often in many versions of many files, and OpenSSL takes a while.
  const digest = hash('sha256', `${pem.label}\n${pem.base64}`)
  let result = known.get(digest)
  if (result === undefined) {
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(digest, (result = checkKey(pem.label, bytes)))
  }
  return result
}

/** Results by the digest of the key. */
const known = new Map<string, StructureCheck>()
const MOST_KNOWN = 1000

function checkKey(label: string, bytes: Buffer): StructureCheck {
  const key = parse(label, bytes)
  if (key !== undefined && !isConsistent(key)) return { verdict: 'fail', reason: 'its numbers do not belong together' }
  if (key !== undefined) return { verdict: 'pass', facts: { ...keyFacts(key), encrypted: false } }
  const algorithm = pkcs8Algorithm(bytes)
  if (algorithm !== undefined) return { verdict: 'neutral', facts: { keyType: algorithm, encrypted: false } }
  return { verdict: 'fail', reason: 'the ASN.1 holds no key' }
}

/** Encryption by headers as in RFC 1421: the cipher, its initial vector and whole blocks. */
export function checkLegacyEncryptedPem(block: string): StructureCheck {
  const pem = readPem(block)
  if (pem === undefined || !isEncrypted(pem) || pem.base64.length < LEAST_BASE64) return { verdict: 'reject' }
  const [cipher = '', vector = ''] = (pem.headers.get('DEK-Info') ?? '').split(',')
  const blockBytes = /^AES-/i.test(cipher) ? 16 : 8
  const facts: Facts = { keyType: pem.label.replace(/ ?PRIVATE KEY$/, '').toLowerCase() || 'pkcs8', encrypted: true, cipher }
  const bytes = decodeBase64(pem.base64)
  if (bytes === undefined) return { verdict: 'fail', reason: 'the body is not base64', facts }
  if (vector.length !== blockBytes * 2) return { verdict: 'fail', reason: 'DEK-Info names no cipher and vector', facts }
  if (bytes.length % blockBytes !== 0) return { verdict: 'fail', reason: 'the body has no whole cipher blocks', facts }
  return encrypted(facts)
}

/** Whole, but of no use without its passphrase. */
function encrypted(facts: Facts): StructureCheck {
  return { verdict: 'neutral', confidence: ENCRYPTED_CONFIDENCE, reasons: ['needs a passphrase'], facts }
}

const PBES2 = '1.2.840.113549.1.5.13'

/** Encrypted PKCS#8 (RFC 5958): an algorithm and an octet string. */
export function checkEncryptedPkcs8(block: string): StructureCheck {
  const pem = readPem(block)
  if (pem === undefined || pem.base64.length < LEAST_BASE64) return { verdict: 'reject' }
  const bytes = decodeBase64(pem.base64)
  if (bytes === undefined) return { verdict: 'fail', reason: 'the body is not base64' }
  const outer = readElement(bytes)
  if (outer?.tag !== DER.sequence) return { verdict: 'fail', reason: truncation(declaredLength(bytes), bytes.length) }
  const [algorithm, data] = childrenOf(bytes, outer)
  const oid = algorithm?.tag === DER.sequence ? childrenOf(bytes, algorithm)[0] : undefined
  if (oid?.tag !== DER.oid || data?.tag !== DER.octetString)
    return { verdict: 'fail', reason: 'the ASN.1 holds no encrypted key' }
  const name = oidOf(bytes, oid)
  return encrypted({ encrypted: true, encryption: name === PBES2 ? 'PBES2' : name })
}

/** A base64 text that holds a whole PEM key, as in Kubernetes and CI variables. */
export function checkBase64Pem(text: string): StructureCheck {
  const pem = decodeBase64(text.replaceAll(/\s+/g, ''))?.toString('latin1')
  const block = pem === undefined ? undefined : /-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----[\s\S]*/.exec(pem)?.[0]
  if (block === undefined) return { verdict: 'reject' }
  if (!block.includes('-----END')) return { verdict: 'fail', reason: 'the key is cut off' }
  if (block.startsWith('-----BEGIN ENCRYPTED')) return checkEncryptedPkcs8(block)
  if (block.startsWith('-----BEGIN OPENSSH')) return { verdict: 'neutral', facts: { keyType: 'openssh' } }
  return block.includes('ENCRYPTED') ? checkLegacyEncryptedPem(block) : checkPlainPem(block)
}

function isEncrypted(pem: Pem): boolean {
  return pem.headers.get('Proc-Type')?.includes('ENCRYPTED') ?? false
}

function truncation(declared: number | undefined, actual: number): string {
  return declared === undefined ? 'the body is not ASN.1' : `cut off: ${actual} of ${declared} bytes`
}

/** A wrong label is common (PKCS#8 content under "RSA PRIVATE KEY"), so the unspecific one is tried too. */
function parse(label: string, bytes: Buffer): KeyObject | undefined {
  for (const name of new Set([label, 'PRIVATE KEY', 'RSA PRIVATE KEY', 'EC PRIVATE KEY'])) {
    try {
      return createPrivateKey(`-----BEGIN ${name}-----\n${bytes.toString('base64')}\n-----END ${name}-----\n`)
    } catch {
      continue
    }
  }
  return undefined
}

/** The algorithm of a PKCS#8 key that this build of OpenSSL cannot read. */
function pkcs8Algorithm(bytes: Buffer): string | undefined {
  const outer = readElement(bytes)
  if (outer === undefined) return undefined
  const [version, algorithm, key] = childrenOf(bytes, outer)
  if (version?.tag !== DER.integer || algorithm?.tag !== DER.sequence || key?.tag !== DER.octetString) return undefined
  const oid = childrenOf(bytes, algorithm)[0]
  return oid?.tag === DER.oid ? oidOf(bytes, oid) : undefined
}
