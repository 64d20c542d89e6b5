import { createHash } from 'node:crypto'

const ALPHABETS = {
  digits: '0123456789',
  hex: '0123456789abcdef',
  HEX: '0123456789ABCDEF',
  lower: 'abcdefghijklmnopqrstuvwxyz',
  upper: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  base32: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
  base36: '0123456789abcdefghijklmnopqrstuvwxyz',
  BASE36: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  base58: '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz',
  base62: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
  base64: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
  base64url: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_',
} as const

export type Alphabet = keyof typeof ALPHABETS

/** All of them, by name. */
export const ALPHABET_NAMES = Object.keys(ALPHABETS) as readonly Alphabet[]

/**
 * Synthetic token text: `length` characters of an alphabet, always the same for the same seed, drawn from SHA-256.
 * Samples are built with it so that no token-shaped text enters the repository.
 */
export function fake(seed: string, alphabet: Alphabet, length: number): string {
  const letters = ALPHABETS[alphabet]
  const bytes = fakeBytes(seed, length * 2)
  let out = ''
  for (let i = 0; i < length; i++) out += letters[bytes.readUInt16BE(i * 2) % letters.length]!
  return out
}

/** Synthetic bytes, always the same for the same seed. */
export function fakeBytes(seed: string, length: number): Buffer {
  const blocks: Buffer[] = []
  for (let i = 0; blocks.length * 32 < length; i++) blocks.push(createHash('sha256').update(`${seed}#${i}`).digest())
  return Buffer.concat(blocks).subarray(0, length)
}

/** A synthetic UUID, version 4, always the same for the same seed. */
export function fakeUuid(seed: string): string {
  const hex = fake(seed, 'hex', 32)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
}
