/**
 * Layout of the tables (little-endian, offsets from their start) that `tables.ts` writes and `assembly/kernel.ts` reads,
 * and of the kernel's memory.
 *
 * | part    | item                                                                                                  |
 * |---------|-------------------------------------------------------------------------------------------------------|
 * | header  | 64 bytes, see `HEADER`                                                                                |
 * | flags   | one byte for each hash of an anchor (15 bits): does some keyword's anchor have it? A bit for each     |
 * |         | value of the low three bits of the byte after it                                                      |
 * | slots   | 16 bytes, open addressing: anchor, bit 31 set when a collision follows; first entry (16 bits) and      |
 * |         | number of entries (16 bits); 32 bits each of the bytes that may follow and precede, by their low 5 bits |
 * | entries | 16 bytes, those of one anchor together: rank, offset into texts; 16 bits each: offset of the anchor,  |
 * |         | number of the test from 1, or 0, the bytes before and after the anchor, and a mask of these           |
 * | texts   | 16 folded bytes, then 16 bytes with 0x20 where case is free, repeated; each keyword starts anew        |
 * | tests   | 16 bytes: offset of the set that may not stand before, or 0; that of the run's set; how far from the   |
 * |         | keyword's start the run ends at most; its length (16 bits), or 0                                      |
 * | sets    | 256 bits each                                                                                         |
 *
 * A rank orders hits with one end, longest keyword first: `(65535 - length) << 16 | number`.
 */
export const HEADER = {
  magic: 0,
  bytes: 4,
  /** 16 bits each: factors of the first two bytes of an anchor and of the third. */
  pairFactor: 8,
  thirdFactor: 10,
  slots: 12,
  entries: 16,
  texts: 20,
  keywords: 24,
  /** The farthest a keyword reaches before and after its anchor's start. */
  before: 28,
  after: 32,
  /** The most keywords that share an anchor. */
  crowd: 36,
  /** 32 less the bits of a slot's number; and the offset of the last slot. */
  slotShift: 40,
  lastSlot: 44,
  tests: 48,
  /** The farthest that a test looks from a keyword's start. */
  testReach: 52,
} as const

/** "kgk" and the version of this layout. */
export const MAGIC = 0x326b676b
export const FLAGS_AT = 64
export const ITEM_BYTES = 16
export const TEXT_BLOCK = 16

/** Addresses in the kernel's memory. */
export const RESUME_AT = 32
export const TABLES_AT = 64
/** Positions looked at before hits are confirmed; the kernel's work area is this and 8 bytes for each. */
const SPAN_BYTES = 4096
export const WORK_BYTES = SPAN_BYTES * 9 + 256
