import { createHash, createHmac } from 'node:crypto'
import type { StructureCheck } from '#core/rule.ts'
import { ENGLISH_WORDS } from './english.ts'

const BITS = 11
let numbers: ReadonlyMap<string, number> | undefined

/** The words of BIP 39 and their numbers; made when first needed. */
function wordNumbers(): ReadonlyMap<string, number> {
  return (numbers ??= new Map(
    ENGLISH_WORDS.trim()
      .split(/\s+/)
      .map((word, i) => [word, i]),
  ))
}

/** First bytes of SHA-256 of phrases that specifications and tools publish (BIP 39, Hardhat, Ganache, Truffle). */
const PUBLISHED = new Set([
  'f79cd64f9cea2378',
  'c557eec878dfd852',
  'ecb0e7ba498c5920',
  '3a64bcd9cea43c0a',
  '3c0949435a7e4277',
  '9c5d0a6656e5d3f3',
  'b83e96417f61cb14',
  'd16d608fce743a04',
  '6d828debd306e21a',
])

/** Seed versions of Electrum: standard, Segwit, and both with two factors. */
const ELECTRUM = /^(?:01|100|101|102)/

/**
 * A mnemonic phrase of the English list (BIP 39): 11 bits a word, of which one in 33 is checksum. Electrum uses the same
 * words with a checksum of its own.
 */
export function checkMnemonic(secret: string): StructureCheck {
  const words = secret.toLowerCase().match(/[a-z]+/g) ?? []
  const list = wordNumbers()
  if (words.length % 3 !== 0 || words.some((word) => !list.has(word))) return { verdict: 'reject' }
  const phrase = words.join(' ')
  const facts = { words: words.length }
  if (new Set(words).size < words.length / 2 || PUBLISHED.has(sha256(Buffer.from(phrase)).toString('hex').slice(0, 16)))
    return { verdict: 'doubt', reason: 'a published test phrase', facts }
  if (hasChecksum(words.map((word) => list.get(word)!))) return { verdict: 'pass', facts: { ...facts, standard: 'BIP 39' } }
  if (ELECTRUM.test(createHmac('sha512', 'Seed version').update(phrase).digest('hex')))
    return { verdict: 'pass', facts: { ...facts, standard: 'Electrum' } }
  return { verdict: 'fail', reason: 'checksum of the phrase', facts }
}

function hasChecksum(indices: readonly number[]): boolean {
  const bits = indices.map((index) => index.toString(2).padStart(BITS, '0')).join('')
  const checksumBits = indices.length / 3
  const entropy = Buffer.from((bits.slice(0, -checksumBits).match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  return sha256(entropy)[0]!.toString(2).padStart(8, '0').startsWith(bits.slice(-checksumBits))
}

/** The phrase of 16, 20, 24, 28 or 32 bytes. */
export function mnemonicOf(entropy: Buffer): string {
  const list = ENGLISH_WORDS.trim().split(/\s+/)
  const bits = [...entropy, sha256(entropy)[0]!].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const words = (entropy.length * 8 * 33) / 32 / BITS
  return Array.from({ length: words }, (_, i) => list[Number.parseInt(bits.slice(i * BITS, (i + 1) * BITS), 2)]!).join(' ')
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}
