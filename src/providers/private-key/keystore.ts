import { createHash } from 'node:crypto'
import { decodeBase64 } from '#base/encoding.ts'
import type { StructureCheck } from '#core/rule.ts'
import { hasKnownPassword } from './pkcs12-mac.ts'
import { childrenOf, declaredLength, DER, oidOf, readElement } from './der.ts'
import { plainLines } from './pem-text.ts'

const PKCS7_DATA = '1.2.840.113549.1.7.1'

/** Longer files are cut off by the pattern, not by whoever wrote them. */
const LONGEST_READ = 46_000

/**
 * A PKCS#12 file (RFC 7292) in base64: version 3, and data under a MAC. The MAC tells whether the password is one of those
 * that tools and tutorials put in.
 */
export function checkPkcs12(text: string): StructureCheck {
  const bytes = bytesOf(text)
  if (bytes === undefined) return { verdict: 'fail', reason: 'not base64' }
  const outer = readElement(bytes)
  if (outer === undefined) {
    const facts = { bytes: declaredLength(bytes) ?? 0 }
    if (bytes.length >= LONGEST_READ) return { verdict: 'neutral', facts }
    return { verdict: 'fail', reason: `cut off: ${bytes.length} of ${facts.bytes} bytes` }
  }
  const [version, content, mac] = childrenOf(bytes, outer)
  const oid = content === undefined ? undefined : childrenOf(bytes, content)[0]
  if (version?.tag !== DER.integer || oid?.tag !== DER.oid || oidOf(bytes, oid) !== PKCS7_DATA)
    return { verdict: 'fail', reason: 'the ASN.1 is no PKCS#12 file' }
  const isOpen = content !== undefined && mac !== undefined && hasKnownPassword(bytes, content, mac)
  return {
    verdict: 'pass',
    facts: { bytes: outer.end, encrypted: mac !== undefined, ...(isOpen ? { knownPassword: true } : {}) },
  }
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
  const found = firstKey(bytes, entries)
  if (found === undefined) return { verdict: 'reject' }
  if (found === 'unknown') return { verdict: 'fail', reason: 'unknown kind of entry' }
  const facts = { entries, alias: found.alias, type: bytes.readUInt32BE(0) === 0xfeedfeed ? 'JKS' : 'JCEKS' }
  if (javaDigest(bytes.subarray(0, -DIGEST_BYTES), DEFAULT_PASSWORD).equals(bytes.subarray(-DIGEST_BYTES)))
    return { verdict: 'pass', facts: { ...facts, defaultPassword: true } }
  return { verdict: 'neutral', facts }
}

/** The first entry that is a key; undefined when there are only certificates, as far as the bytes go. */
function firstKey(bytes: Buffer, entries: number): { readonly alias: string } | 'unknown' | undefined {
  let at = 12
  for (let i = 0; i < entries && at + 6 <= bytes.length; i++) {
    const kind = bytes.readUInt32BE(at)
    if (kind < ENTRY.privateKey || kind > ENTRY.secretKey) return 'unknown'
    const nameEnd = at + 6 + bytes.readUInt16BE(at + 4)
    if (kind !== ENTRY.certificate) return { alias: bytes.toString('utf8', at + 6, nameEnd) }
    // After the name: a date, then in version 2 the certificate's type, then its length.
    const typeAt = nameEnd + 8
    if (typeAt + 2 > bytes.length) return undefined
    const lengthAt = bytes.readUInt32BE(4) === 1 ? typeAt : typeAt + 2 + bytes.readUInt16BE(typeAt)
    if (lengthAt + 4 > bytes.length) return undefined
    at = lengthAt + 4 + bytes.readUInt32BE(lengthAt)
  }
  return undefined
}

const KEEPASS_KDF = 11

/** A KeePass database: two magic numbers and a version of 3 or 4. All in it is encrypted. */
export function checkKeePass(text: string): StructureCheck {
  const bytes = bytesOf(text)
  const version = bytes !== undefined && bytes.length > KEEPASS_KDF ? bytes.readUInt16LE(10) : 0
  if (version < 2 || version > 4) return { verdict: 'fail', reason: 'unknown version' }
  return { verdict: 'pass', facts: { encrypted: true, version } }
}

/** SHA-1 over the password in UTF-16, two words and the content. Source: OpenJDK, sun.security.provider.JavaKeyStore. */
export function javaDigest(content: Uint8Array, password: string): Buffer {
  const wide = Buffer.from(password, 'utf16le').swap16()
  return createHash('sha1').update(wide).update(DIGEST_WORDS).update(content).digest()
}

function bytesOf(text: string): Buffer | undefined {
  return decodeBase64(plainLines(text).join('').replaceAll(/\s+/g, ''))
}
