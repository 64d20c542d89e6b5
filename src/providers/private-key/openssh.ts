import { decodeBase64 } from '#base/encoding.ts'
import type { Facts, StructureCheck } from '#core/rule.ts'
import { plainLines, readPem } from './pem-text.ts'
import { public25519, sshFingerprint, sshStrings } from './public-key.ts'
import { SshReader } from './ssh-reader.ts'

const MAGIC = 'openssh-key-v1\0'

/** Base64 of what every unencrypted key starts with: the magic, cipher "none", KDF "none" without options, one key. */
export const OPENSSH_PLAIN_PREFIX = Buffer.from(`${MAGIC}\0\0\0\x04none\0\0\0\x04none\0\0\0\0\0\0\0\x01`, 'latin1').toString(
  'base64',
)

/** Private fields between type and comment, by key type. Source: PROTOCOL.key, PROTOCOL.agent. */
const PRIVATE_FIELDS = new Map([
  ['ssh-rsa', 6],
  ['ssh-dss', 5],
  ['ssh-ed25519', 2],
  ['ecdsa-sha2-nistp256', 3],
  ['ecdsa-sha2-nistp384', 3],
  ['ecdsa-sha2-nistp521', 3],
])

/** @param rest what follows `OPENSSH_PLAIN_PREFIX` in the block */
export function checkOpenSsh(rest: string): StructureCheck {
  const bytes = decodeBase64(OPENSSH_PLAIN_PREFIX + plainLines(rest).join('').replaceAll(/\s+/g, ''))
  if (bytes === undefined) return { verdict: 'fail', reason: 'the body is not base64' }
  try {
    return readPlain(bytes)
  } catch {
    return { verdict: 'fail', reason: 'the key is cut off' }
  }
}

/** The bytes of a key that some other label encloses, as old tools wrote; undefined when they are of another kind. */
export function checkMislabelled(bytes: Buffer): StructureCheck | undefined {
  if (!isOpenSsh(bytes)) return undefined
  const encrypted = readEncrypted(bytes)
  if (encrypted.verdict !== 'reject') return encrypted
  try {
    return readPlain(bytes)
  } catch {
    return { verdict: 'fail', reason: 'the key is cut off' }
  }
}

function isOpenSsh(bytes: Buffer): boolean {
  return bytes.toString('latin1', 0, MAGIC.length) === MAGIC
}

/** A key under a passphrase: only its public half can be read. */
export function checkEncryptedOpenSsh(block: string): StructureCheck {
  const pem = readPem(block)
  const bytes = pem === undefined ? undefined : decodeBase64(pem.base64)
  return bytes === undefined || !isOpenSsh(bytes) ? { verdict: 'reject' } : readEncrypted(bytes)
}

function readEncrypted(bytes: Buffer): StructureCheck {
  const reader = new SshReader(bytes.subarray(MAGIC.length))
  try {
    const cipher = reader.text()
    if (cipher === 'none') return { verdict: 'reject' }
    const kdf = reader.text()
    reader.string()
    if (reader.uint32() !== 1) return { verdict: 'fail', reason: 'not exactly one key' }
    const facts = { ...publicFacts(reader.string()), encrypted: true, cipher, kdf }
    reader.string()
    return { verdict: 'pass', facts }
  } catch {
    return { verdict: 'fail', reason: 'the key is cut off' }
  }
}

function readPlain(bytes: Buffer): StructureCheck {
  const reader = new SshReader(bytes.subarray(MAGIC.length + 20))
  if (reader.uint32() !== 1) return { verdict: 'fail', reason: 'not exactly one key' }
  const publicBlob = reader.string()
  const inner = new SshReader(reader.string())
  if (inner.uint32() !== inner.uint32()) return { verdict: 'fail', reason: 'its two check numbers differ' }
  const type = inner.text()
  const facts: Facts = { ...publicFacts(publicBlob), encrypted: false }
  const fieldCount = PRIVATE_FIELDS.get(type)
  if (fieldCount === undefined) return { verdict: 'neutral', facts: { ...facts, hardwareBacked: type.startsWith('sk-') } }
  if (type !== facts['keyType'])
    return { verdict: 'fail', reason: 'public and private halves are of different types', facts }
  const fields = Array.from({ length: fieldCount }, () => inner.string())
  const comment = inner.text()
  if (!inner.rest.every((byte, i) => byte === i + 1)) return { verdict: 'fail', reason: 'wrong padding', facts }
  if (type === 'ssh-ed25519' && !sshStrings(Buffer.from(type), ed25519PublicOf(fields[1]!)).equals(publicBlob))
    return { verdict: 'fail', reason: 'public and private halves do not belong together', facts }
  return { verdict: 'pass', facts: comment === '' ? facts : { ...facts, comment } }
}

function ed25519PublicOf(field: Buffer): Buffer {
  return public25519('ed25519', field.subarray(0, 32))
}

function publicFacts(blob: Buffer): Facts {
  const reader = new SshReader(blob)
  const keyType = reader.text()
  if (keyType !== 'ssh-rsa') return { keyType, sshFingerprint: sshFingerprint(blob) }
  reader.string()
  const modulus = reader.string()
  const bits = (modulus[0] === 0 ? modulus.length - 1 : modulus.length) * 8
  return { keyType, bits, sshFingerprint: sshFingerprint(blob) }
}
