import { createHash, createHmac, hash } from 'node:crypto'
import { childrenOf, DER, oidOf, readElement, type DerElement } from './der.ts'

/** Passwords that tutorials use, or tools put in by themselves (Java, Google's service accounts), the most frequent first. */
const PASSWORDS = ['password', 'changeit', 'notasecret', '']
/** Hashes that are spent on one file at most, some milliseconds: four passwords by OpenSSL's 2,048 rounds, one by Java's 10,000. */
const MOST_HASHES = 10_000

const HASHES: Readonly<Record<string, { readonly name: string; readonly block: number }>> = {
  '1.3.14.3.2.26': { name: 'sha1', block: 64 },
  '2.16.840.1.101.3.4.2.1': { name: 'sha256', block: 64 },
  '2.16.840.1.101.3.4.2.2': { name: 'sha384', block: 128 },
  '2.16.840.1.101.3.4.2.3': { name: 'sha512', block: 128 },
}

/** The parts of a PKCS#12 file's MAC. */
export interface Mac {
  readonly algorithm: { readonly name: string; readonly block: number }
  readonly digest: Buffer
  readonly salt: Buffer
  readonly iterations: number
}

/** Does one of the well-known passwords open the file? `content` and `mac` are its second and third element. */
export function hasKnownPassword(bytes: Buffer, content: DerElement, mac: DerElement): boolean {
  const parts = readMac(bytes, mac)
  const wrapped = childrenOf(bytes, content)[1]
  const data = wrapped === undefined ? undefined : childrenOf(bytes, wrapped)[0]
  if (parts === undefined || data?.tag !== DER.octetString) return false
  const text = bytes.subarray(data.start, data.end)
  const tries = Math.floor(MOST_HASHES / parts.iterations)
  return PASSWORDS.slice(0, tries).some((password) => macOf(parts, text, password).equals(parts.digest))
}

function readMac(bytes: Buffer, mac: DerElement): Mac | undefined {
  const [info, salt, count] = childrenOf(bytes, mac)
  if (info?.tag !== DER.sequence || salt?.tag !== DER.octetString) return undefined
  const [scheme, digest] = childrenOf(bytes, info)
  const oid = scheme === undefined ? undefined : readElement(bytes, scheme.start)
  const algorithm = oid?.tag === DER.oid ? HASHES[oidOf(bytes, oid)] : undefined
  if (algorithm === undefined || digest?.tag !== DER.octetString) return undefined
  const iterations = count === undefined ? 1 : numberIn(bytes, count)
  if (iterations === undefined || iterations < 1) return undefined
  return {
    algorithm,
    digest: bytes.subarray(digest.start, digest.end),
    salt: bytes.subarray(salt.start, salt.end),
    iterations,
  }
}

function numberIn(bytes: Buffer, { tag, start, end }: DerElement): number | undefined {
  return tag === DER.integer && end > start && end - start <= 4 ? bytes.readUIntBE(start, end - start) : undefined
}

/** RFC 7292, appendix B: the key is one block of the derivation with the purpose 3. */
export function macOf(
  { algorithm: { name, block }, salt, iterations }: Omit<Mac, 'digest'>,
  text: Uint8Array,
  password: string,
): Buffer {
  const secret = Buffer.from(`${password}\0`, 'utf16le').swap16()
  let key = createHash(name)
    .update(Buffer.alloc(block, 3))
    .update(filled(salt, block))
    .update(filled(secret, block))
    .digest()
  for (let i = 1; i < iterations; i++) key = hash(name, key, 'buffer')
  return createHmac(name, key).update(text).digest()
}

/** The bytes again and again, up to a whole number of blocks. */
function filled(bytes: Buffer, block: number): Buffer {
  return bytes.length === 0 ? bytes : Buffer.alloc(Math.ceil(bytes.length / block) * block, bytes)
}
