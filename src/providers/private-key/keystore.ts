import { createHash } from 'node:crypto'
import { decodeBase64 } from '#base/encoding.ts'
import type { StructureCheck } from '#core/rule.ts'
import { childrenOf, declaredLength, DER, oidOf, readElement } from './der.ts'
import { plainLines } from './pem-text.ts'

const PKCS7_DATA = '1.2.840.113549.1.7.1'

/** A PKCS#12 file (RFC 7292) in base64: version 3, and data under a MAC. */
export function checkPkcs12(text: string): StructureCheck {
  const bytes = bytesOf(text)
  if (bytes === undefined) return { verdict: 'fail', reason: 'not base64' }
  const outer = readElement(bytes)
  if (outer === undefined)
    return { verdict: 'fail', reason: `cut off: ${bytes.length} of ${declaredLength(bytes) ?? 'unknown'} bytes` }
  const [version, content, mac] = childrenOf(bytes, outer)
  const oid = content === undefined ? undefined : childrenOf(bytes, content)[0]
  if (version?.tag !== DER.integer || oid?.tag !== DER.oid || oidOf(bytes, oid) !== PKCS7_DATA)
    return { verdict: 'fail', reason: 'the ASN.1 is no PKCS#12 file' }
  return { verdict: 'pass', facts: { bytes: outer.end, encrypted: mac !== undefined } }
}

const ENTRY = { privateKey: 1, certificate: 2, secretKey: 3 } as const
const DIGEST_BYTES = 20
const DIGEST_WORDS = 'Mighty Aphrodite'
const DEFAULT_PASSWORD = 'changeit'

/**
 * A Java key store (JKS or JCEKS) in base64. One that holds certificates only is a trust store and no secret. The digest
 * at its end tells whether the password is the well-known default.
 */
export function checkJavaKeyStore(text: string): StructureCheck {
  const bytes = bytesOf(text)
  if (bytes === undefined || bytes.length < 12 + DIGEST_BYTES) return { verdict: 'fail', reason: 'cut off' }
  const entries = bytes.readUInt32BE(8)
  if (entries === 0 || entries > 10_000) return { verdict: 'reject' }
  const kind = bytes.readUInt32BE(12)
  if (kind === ENTRY.certificate && entries === 1) return { verdict: 'reject' }
  if (kind < ENTRY.privateKey || kind > ENTRY.secretKey) return { verdict: 'fail', reason: 'unknown kind of entry' }
  const alias = bytes.toString('utf8', 18, 18 + bytes.readUInt16BE(16))
  const facts = { entries, alias, type: bytes.readUInt32BE(0) === 0xfeedfeed ? 'JKS' : 'JCEKS' }
  if (javaDigest(bytes.subarray(0, -DIGEST_BYTES), DEFAULT_PASSWORD).equals(bytes.subarray(-DIGEST_BYTES)))
    return { verdict: 'pass', facts: { ...facts, defaultPassword: true } }
  return { verdict: 'neutral', facts }
}

/** SHA-1 over the password in UTF-16, two words and the content. Source: OpenJDK, sun.security.provider.JavaKeyStore. */
export function javaDigest(content: Uint8Array, password: string): Buffer {
  const wide = Buffer.from(password, 'utf16le').swap16()
  return createHash('sha1').update(wide).update(DIGEST_WORDS).update(content).digest()
}

function bytesOf(text: string): Buffer | undefined {
  return decodeBase64(plainLines(text).join('').replaceAll(/\s+/g, ''))
}
