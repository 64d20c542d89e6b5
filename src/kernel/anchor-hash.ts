export const FLAG_COUNT = 1 << 15

/**
 * Factors of the hash: of 2,000 random pairs, the one under which the fewest frequent trigrams share a flag with the
 * built-in rules' anchors.
 */
export const PAIR_FACTOR = 0x8b07
export const THIRD_FACTOR = 0x0c35

/** The number of the flag of an anchor's first three bytes, as the kernel computes it for eight positions at once in lanes of 16 bits. */
export function flagOf(anchor: number): number {
  return ((Math.imul(anchor & 0xffff, PAIR_FACTOR) + Math.imul((anchor >>> 16) & 255, THIRD_FACTOR)) & 0xffff) >>> 1
}

const BUCKET_FACTOR = 0x9e3779b1

/** The bucket of an anchor, among `1 << bits`. */
export function bucketOf(anchor: number, bits: number): number {
  return Math.imul(anchor, BUCKET_FACTOR) >>> (32 - bits)
}
