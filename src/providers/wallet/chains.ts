import { createHash } from 'node:crypto'
import { decodeBase58, decodeBase58Check, RIPPLE_ALPHABET } from '#base/base58.ts'
import { decodeBech32 } from '#base/bech32.ts'
import type { StructureCheck } from '#core/rule.ts'
import { isEd25519Pair } from './curve.ts'

/** Nostr (NIP-19): bech32 of 32 bytes. */
export function checkNsec(secret: string): StructureCheck {
  const decoded = decodeBech32(secret)
  if (decoded === undefined) return { verdict: 'fail', reason: 'bech32 checksum' }
  return decoded.bytes.length === 32 ? { verdict: 'pass' } : { verdict: 'fail', reason: 'not 32 bytes' }
}

const SUI_SCHEMES = ['ed25519', 'secp256k1', 'secp256r1']

/** Sui (SIP-15): bech32 of a scheme's number and 32 bytes. */
export function checkSuiKey(secret: string): StructureCheck {
  const decoded = decodeBech32(secret)
  if (decoded === undefined) return { verdict: 'fail', reason: 'bech32 checksum' }
  const scheme = SUI_SCHEMES[decoded.bytes[0] ?? -1]
  if (scheme === undefined || decoded.bytes.length !== 33) return { verdict: 'fail', reason: 'unknown scheme' }
  return { verdict: 'pass', facts: { scheme } }
}

/** Cardano (CIP-5): bech32 of an extended or plain signing key. */
export function checkCardanoKey(secret: string): StructureCheck {
  const decoded = decodeBech32(secret)
  if (decoded === undefined) return { verdict: 'fail', reason: 'bech32 checksum' }
  const { prefix, bytes } = decoded
  return [32, 64, 96, 128].includes(bytes.length)
    ? { verdict: 'pass', facts: { kind: prefix } }
    : { verdict: 'fail', reason: 'length of the key' }
}

const STELLAR_SEED = 18 << 3

/** Stellar (SEP-23): base32 of a version byte, 32 bytes and a CRC-16. */
export function checkStellarSeed(secret: string): StructureCheck {
  const bytes = base32(secret)
  if (bytes.length !== 35 || bytes[0] !== STELLAR_SEED) return { verdict: 'reject' }
  return bytes.readUInt16LE(33) === crc16(bytes.subarray(0, 33))
    ? { verdict: 'pass' }
    : { verdict: 'fail', reason: 'CRC-16 of the seed' }
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

function base32(text: string): Buffer {
  const bits = Array.from(text, (letter) => BASE32.indexOf(letter).toString(2).padStart(5, '0')).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}

export function stellarSeed(seed: Uint8Array): string {
  const body = Buffer.concat([Buffer.of(STELLAR_SEED), seed])
  const sum = Buffer.alloc(2)
  sum.writeUInt16LE(crc16(body))
  const bits = [...body, ...sum].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{5}/g) ?? []).map((word) => BASE32[Number.parseInt(word, 2)]!).join('')
}

/** CRC-16 of XModem: polynomial 0x1021, no reflection, start 0. */
function crc16(bytes: Uint8Array): number {
  let crc = 0
  for (const byte of bytes) {
    crc ^= byte << 8
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1
  }
  return crc & 0xffff
}

/** XRP Ledger: base58check with letters of its own; 21, or 01 e1 4b for Ed25519, before 16 bytes. */
export function checkRippleSeed(secret: string): StructureCheck {
  const body = decodeBase58Check(secret, RIPPLE_ALPHABET)
  if (body === undefined) return { verdict: 'reject' }
  if (body.length === 17 && body[0] === 0x21) return { verdict: 'pass', facts: { scheme: 'secp256k1' } }
  const isEd = body.length === 19 && body.readUIntBE(0, 3) === 0x01e14b
  return isEd ? { verdict: 'pass', facts: { scheme: 'ed25519' } } : { verdict: 'reject' }
}

/** Tezos: base58check; the prefix of bytes makes the text start with edsk, spsk, p2sk, or edesk under a password. */
export function checkTezosKey(secret: string): StructureCheck {
  if (decodeBase58Check(secret) === undefined) return { verdict: 'fail', reason: 'base58 checksum' }
  return { verdict: 'pass', facts: { encrypted: /^..e/.test(secret) } }
}

/** NEAR, and Solana: base58 of 64 bytes, a seed and its public key. */
export function checkEd25519Pair(secret: string): StructureCheck {
  const bytes = decodeBase58(secret)
  return bytes !== undefined && isEd25519Pair(bytes) ? { verdict: 'pass' } : { verdict: 'reject' }
}

/** Solana's key file: a JSON array of the 64 bytes. */
export function checkByteArray(secret: string): StructureCheck {
  const numbers = secret.match(/\d+/g)?.map(Number) ?? []
  if (numbers.length !== 64 || numbers.some((number) => number > 255)) return { verdict: 'reject' }
  return isEd25519Pair(Buffer.from(numbers)) ? { verdict: 'pass' } : { verdict: 'reject' }
}

/** EOS: base58 of 32 bytes and four of RIPEMD-160 over them and the curve's name. */
export function checkEosKey(secret: string): StructureCheck {
  const [, curve = '', body = ''] = secret.split('_')
  const bytes = decodeBase58(body)
  if (bytes?.length !== 36) return { verdict: 'fail', reason: 'not 32 bytes' }
  return eosChecksum(bytes.subarray(0, 32), curve).equals(bytes.subarray(32))
    ? { verdict: 'pass', facts: { curve } }
    : { verdict: 'fail', reason: 'checksum' }
}

export function eosChecksum(key: Uint8Array, curve: string): Buffer {
  return createHash('ripemd160').update(key).update(curve).digest().subarray(0, 4)
}
