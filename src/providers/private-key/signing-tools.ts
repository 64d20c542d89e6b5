import { createHash } from 'node:crypto'
import { decodeBase64, parseJsonObject } from '#base/encoding.ts'
import type { StructureCheck } from '#core/rule.ts'
import { plainLines, readPem } from './pem-text.ts'

/** A cosign key: base64 of JSON that names scrypt, secretbox and a ciphertext. */
export function checkCosign(block: string): StructureCheck {
  const base64 = readPem(block)?.base64 ?? ''
  if (base64.length < 64) return { verdict: 'reject' }
  const json = decodeBase64(base64)?.toString('utf8')
  const envelope = json === undefined ? undefined : parseJsonObject(json)
  if (envelope === undefined) return { verdict: 'fail', reason: 'the body is no JSON' }
  const { kdf, cipher, ciphertext } = envelope
  if (typeof ciphertext !== 'string') return { verdict: 'fail', reason: 'the JSON holds no ciphertext' }
  return { verdict: 'pass', facts: { encrypted: true, kdf: nameIn(kdf), cipher: nameIn(cipher) } }
}

function nameIn(value: unknown): string {
  const named = typeof value === 'object' && value !== null && 'name' in value ? value.name : undefined
  return typeof named === 'string' ? named : 'unknown'
}

const MINISIGN_BYTES = 158

/** A minisign secret key: "Ed", the KDF ("Sc", or zero bytes for no password), "B2", then salt, limits and the key. */
export function checkMinisign(text: string): StructureCheck {
  const bytes = decodeBase64(text)
  if (bytes === undefined || bytes.length !== MINISIGN_BYTES) return { verdict: 'fail', reason: 'not 158 bytes' }
  const kdf = bytes.toString('latin1', 2, 4)
  if (bytes.toString('latin1', 0, 2) !== 'Ed' || bytes.toString('latin1', 4, 6) !== 'B2') return { verdict: 'reject' }
  if (kdf === 'Sc') return { verdict: 'pass', facts: { encrypted: true } }
  if (kdf !== '\0\0') return { verdict: 'fail', reason: 'unknown key derivation' }
  const keyId = bytes.readBigUInt64LE(54).toString(16).toUpperCase().padStart(16, '0')
  return { verdict: 'pass', facts: { encrypted: false, keyId } }
}

const SIGNIFY_BYTES = 104

/** A signify secret key: "Ed", "BK", rounds, salt, checksum, key number, key. With 0 rounds the checksum can be tested. */
export function checkSignify(text: string): StructureCheck {
  const bytes = decodeBase64(text)
  if (bytes === undefined || bytes.length !== SIGNIFY_BYTES) return { verdict: 'fail', reason: 'not 104 bytes' }
  if (bytes.toString('latin1', 0, 4) !== 'EdBK') return { verdict: 'reject' }
  const facts = { encrypted: bytes.readUInt32BE(4) !== 0, keyId: bytes.toString('hex', 32, 40) }
  if (facts.encrypted) return { verdict: 'pass', facts }
  const sum = createHash('sha512').update(bytes.subarray(40)).digest().subarray(0, 8)
  return sum.equals(bytes.subarray(24, 32)) ? { verdict: 'pass', facts } : { verdict: 'fail', reason: 'checksum', facts }
}

/** An OpenVPN static key: 2,048 bits in hexadecimal. */
export function checkOpenVpn(block: string): StructureCheck {
  const body = /-----BEGIN [^-]+-----([\s\S]*)-----END/.exec(block)?.[1] ?? ''
  const hex = plainLines(body).join('').replaceAll(/\s+/g, '')
  if (hex.length < 64) return { verdict: 'reject' }
  if (!/^[0-9a-f]{512}$/i.test(hex)) return { verdict: 'fail', reason: 'not 256 bytes in hexadecimal' }
  return { verdict: 'pass', facts: { bits: 2048 } }
}
