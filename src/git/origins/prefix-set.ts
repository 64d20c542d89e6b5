/** A set of 32-bit prefixes that looks at their first bits only: it may have more than was added, never less. */
export interface PrefixSet {
  readonly add: (prefix: number) => void
  readonly has: (prefix: number) => boolean
}

/** Takes 2^(bits - 3) bytes. */
export function prefixSet(bits: number): PrefixSet {
  const words = new Int32Array(2 ** (bits - 5))
  const shift = 32 - bits
  return {
    add: (prefix) => {
      const bit = prefix >>> shift
      words[bit >>> 5]! |= 1 << (bit & 31)
    },
    has: (prefix) => {
      const bit = prefix >>> shift
      return (words[bit >>> 5]! & (1 << (bit & 31))) !== 0
    },
  }
}
