import type { StructureCheck } from '#core/rule.ts'
import { decodeBase64 } from '#base/encoding.ts'
import { isClamped, public25519 } from './public-key.ts'

/** A WireGuard private key. `wg genkey` sets the fixed bits of X25519; other 32 bytes work too, but prove nothing. */
export function checkWireGuard(text: string): StructureCheck {
  const bytes = decodeBase64(text)
  if (bytes?.length !== 32) return { verdict: 'reject' }
  const facts = { publicKey: public25519('x25519', bytes).toString('base64') }
  return { verdict: isClamped(bytes) ? 'pass' : 'neutral', facts }
}

/** The expanded Ed25519 key of an onion service: 64 bytes that start with a scalar whose fixed bits are set. */
export function checkOnionKey(text: string): StructureCheck {
  const bytes = decodeBase64(text)
  if (bytes?.length !== 64) return { verdict: 'reject' }
  return isClamped(bytes) ? { verdict: 'pass' } : { verdict: 'fail', reason: 'not an expanded Ed25519 key' }
}

const NKEY_KINDS = new Map([
  [0, 'account'],
  [16, 'cluster'],
  [104, 'server'],
  [112, 'operator'],
  [160, 'user'],
  [184, 'curve'],
])
const NKEY_SEED = 144
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** A NATS seed: two bytes of prefix, 32 of key, CRC-16 (XMODEM, little endian), in base32. */
export function checkNkey(text: string): StructureCheck {
  const bytes = decodeBase32(text)
  if (bytes?.length !== 36) return { verdict: 'reject' }
  const kind = NKEY_KINDS.get(((bytes[0]! & 7) << 5) | (bytes[1]! >> 3))
  if ((bytes[0]! & 0xf8) !== NKEY_SEED || kind === undefined) return { verdict: 'reject' }
  if (crc16(bytes.subarray(0, 34)) !== bytes.readUInt16LE(34)) return { verdict: 'fail', reason: 'CRC-16' }
  return { verdict: 'pass', facts: { kind } }
}

/** A seed's text; for samples. */
export function encodeNkey(kind: number, key: Uint8Array): string {
  const body = Buffer.concat([Buffer.of(NKEY_SEED | (kind >> 5), (kind & 31) << 3), key])
  const sum = Buffer.alloc(2)
  sum.writeUInt16LE(crc16(body))
  const bits = [...body, ...sum].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map((word) => BASE32[Number.parseInt(word.padEnd(5, '0'), 2)]!).join('')
}

function decodeBase32(text: string): Buffer | undefined {
  const words = Array.from(text, (letter) => BASE32.indexOf(letter))
  if (words.includes(-1)) return undefined
  const bits = words.map((word) => word.toString(2).padStart(5, '0')).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}

function crc16(bytes: Uint8Array): number {
  let crc = 0
  for (const byte of bytes) {
    crc ^= byte << 8
    for (let i = 0; i < 8; i++) crc = ((crc << 1) ^ (crc & 0x8000 ? 0x1021 : 0)) & 0xffff
  }
  return crc
}
