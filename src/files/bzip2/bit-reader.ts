import { Damage } from '../damage.ts'

/** Reads bits, the highest of a byte first. */
export interface BitReader {
  /** Up to 24 bits. Throws `Damage` at the end. */
  read(count: number): number
  /** The next 20 bits, left in place; zeros beyond the end. */
  peek20(): number
  skip(count: number): void
  /** Bits read. */
  position(): number
}

export function bitReader(bytes: Uint8Array, startBit: number): BitReader {
  const end = bytes.length * 8
  let at = startBit

  /** The next 25 bits or more at the top of 32; zeros beyond the end. */
  function word(): number {
    const i = at >>> 3
    if (i + 4 <= bytes.length) {
      return ((bytes[i]! << 24) | (bytes[i + 1]! << 16) | (bytes[i + 2]! << 8) | bytes[i + 3]!) << (at & 7)
    }
    let value = 0
    for (let j = i; j < i + 4; j++) value = (value << 8) | (bytes[j] ?? 0)
    return value << (at & 7)
  }

  function skip(count: number): void {
    at += count
    if (at > end) throw new Damage('ends too early')
  }

  return {
    read(count) {
      const value = count === 0 ? 0 : word() >>> (32 - count)
      skip(count)
      return value
    },
    peek20: () => word() >>> 12,
    skip,
    position: () => at - startBit,
  }
}
