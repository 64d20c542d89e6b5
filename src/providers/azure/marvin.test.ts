import { describe, expect, it } from 'vitest'
import { marvin32, seedOf } from './marvin.ts'

/** A 64-bit hash as published, folded as the keys fold it. */
const folded = (hash: bigint): number => Number((hash >> 32n) ^ (hash & 0xffffffffn))

describe('marvin32', () => {
  // Vectors of Microsoft's SymCrypt and security-utilities, see README.md#sources.
  it.each([
    ['abc', 0xd53cd9cecd0893b7n, 0x22c74339492769bfn],
    ['abcdefghijklmnopqrstuvwxyz', 0x0ddddeeeeffff000n, 0xa128eb7e7260aca2n],
  ])('gives the published hash of "%s"', (text, seed, hash) => {
    expect(marvin32(Buffer.from(text), seed)).toBe(folded(hash))
  })

  it.each([
    ['', 0x004fb61a001bdbccn, 0x30ed35c100cd3c7dn],
    ['af', 0x004fb61a001bdbccn, 0x48e73fc77d75ddc1n],
    ['e70f', 0x004fb61a001bdbccn, 0xb5f6e1fc485dbff8n],
    ['37f495', 0x004fb61a001bdbccn, 0xf0b07c789b8cf7e8n],
    ['8642dc59', 0x804fb61a001bdbccn, 0x36289d9654fb49f6n],
    ['ab427ea8d10fc7', 0x804fb61a001bdbccn, 0xe203987dba252fb3n],
    ['ff00ff00', 0x804fb61a801bdbccn, 0xd3bec7726b057943n],
  ])('gives the published hash of the bytes "%s"', (hex, seed, hash) => {
    expect(marvin32(Buffer.from(hex, 'hex'), seed)).toBe(folded(hash))
  })

  it('reads a view that does not start at its buffer', () => {
    const inside = Buffer.from('xxabcdefg').subarray(2)
    expect(marvin32(inside, 1n)).toBe(marvin32(Buffer.from('abcdefg'), 1n))
  })

  it('makes a seed of a label, first character highest', () => {
    expect(seedOf('Default0')).toBe(0x44656661756c7430n)
  })
})
