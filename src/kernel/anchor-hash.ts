/** An anchor: three bytes as they are looked for, little-endian, each OR 0x20, which folds ASCII case (and a few signs together). */
export const ANCHOR_FOLD = 0x202020

export const FLAG_COUNT = 1 << 15

/**
 * Factors of the hash: of 2,000 random pairs, the one under which the fewest frequent trigrams share a flag with the
 * built-in rules' anchors.
 */
export const PAIR_FACTOR = 0x8b07
export const THIRD_FACTOR = 0x0c35

/** The number of an anchor's flag, as the kernel computes it for eight positions at once in lanes of 16 bits. */
export function flagOf(anchor: number): number {
  return ((Math.imul(anchor & 0xffff, PAIR_FACTOR) + Math.imul(anchor >>> 16, THIRD_FACTOR)) & 0xffff) >>> 1
}

const SLOT_FACTOR = 0x9e3779b1

/** The slot at which the search for an anchor begins, among `1 << bits` slots. */
export function slotOf(anchor: number, bits: number): number {
  return Math.imul(anchor, SLOT_FACTOR) >>> (32 - bits)
}
