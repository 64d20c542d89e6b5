/**
 * Layout of the tables (little-endian, offsets from their start) that `tables.ts` writes and `assembly/kernel.ts` reads,
 * and of the kernel's memory.
 *
 * | part    | item                                                                                                  |
 * |---------|-------------------------------------------------------------------------------------------------------|
 * | header  | 64 bytes, see `HEADER`                                                                                |
 * | flags   | one byte for each hash of three bytes (15 bits): does some keyword's anchor have it? A bit for each     |
 * |         | value of the low three bits of the byte after it                                                      |
 * | buckets | 32 bytes, by the hash of an anchor; those for anchors of four bytes, then those for three: a window,   |
 * |         | that holds what all of the bucket's keywords have in common                                           |
 * | ranges  | for each bucket its first entry and their number, 16 bits each                                        |
 * | entries | 48 bytes: rank, offset into texts; 16 bits each: offset of the anchor, number of the test from 1, or 0; |
 * |         | 32 bits: 1 when the window holds all of the keyword, else 0; the window                                |
 * | texts   | of keywords that their windows do not hold: 16 bytes, then 16 bytes with 0x20 where case is free,      |
 * |         | repeated; each keyword starts anew                                                                    |
 * | tests   | 16 bytes: offset of the set that may not stand before, or 0; that of the run's set; how far from the   |
 * |         | keyword's start the run ends at most; its length (16 bits), or 0                                      |
 * | sets    | 256 bits each                                                                                         |
 *
 * A window is the 16 bytes from six before the anchor on, as bits and the mask of those that matter. A rank orders hits with
 * one end, longest keyword first: `(65535 - length) << 16 | number`.
 */
export const HEADER = {
  magic: 0,
  bytes: 4,
  /** 16 bits each: factors of the first two bytes of an anchor and of the third. */
  pairFactor: 8,
  thirdFactor: 10,
  buckets: 12,
  entries: 16,
  texts: 20,
  keywords: 24,
  /** The farthest a keyword reaches before and after its anchor's start. */
  before: 28,
  after: 32,
  /** The most keywords that share an anchor. */
  crowd: 36,
  /** 32 less the bits of a bucket's number, for anchors of four bytes and for those of three. */
  shift: 40,
  shortShift: 44,
  tests: 48,
  /** The farthest that a test looks from a keyword's start. */
  testReach: 52,
  /** The first bucket for anchors of three bytes. */
  shortBuckets: 56,
  ranges: 60,
} as const

/** "kgk" and the version of this layout. */
export const MAGIC = 0x336b676b
export const FLAGS_AT = 64
export const BUCKET_BYTES = 32
export const RANGE_BYTES = 4
export const ENTRY_BYTES = 48
export const TEST_BYTES = 16
export const TEXT_BLOCK = 16
/** In an entry. */
export const WINDOW_AT = 16
export const WINDOW_BYTES = 16
/** Of them, those before the anchor. */
export const WINDOW_BEFORE = 6

/** Addresses in the kernel's memory. */
export const RESUME_AT = 32
export const TABLES_AT = 64
/** Positions looked at before hits are confirmed; the kernel's work area is this and 16 bytes for each. */
const SPAN_BYTES = 4096
export const WORK_BYTES = SPAN_BYTES * 17 + 256
