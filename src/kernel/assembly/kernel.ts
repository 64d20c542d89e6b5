// AssemblyScript, compiled by `node src/kernel/build-kernel.ts`; not part of the TypeScript project.
//
// Finds keywords in three steps over spans of 4 KiB, each without unpredictable branches:
// 1. every position's three bytes, case folded by OR 0x20, are hashed sixteen at a time and looked up in a table of
//    flags, one for each value of the low three bits of the fourth byte; positions that pass are the candidates (about one
//    in a hundred on source text);
// 2. a candidate stays if its three bytes are an anchor and the bytes beside them may stand beside that anchor;
// 3. what is left is compared with each keyword that has this anchor, and put to the keyword's test.
// The tables and their layout are those of ../tables.ts.

const HASHES: usize = 0
/** Where the last call stopped: the first address it did not look at. */
const RESUME: usize = 32
const TABLES: usize = 64
const FLAGS: usize = TABLES + 64
const SPAN: usize = 4096
const FOLD: u32 = 0x202020

/**
 * Looks for keywords whose anchor starts in [from, to); at most 19 bytes after `to` are read. Keywords, and what their
 * tests look at, lie within [low, limit); with `all` there are no tests. Hits are added to the `count` pairs at `hits` in order of end, then longest first: a word whose lower half
 * is the keyword's number, and the end's address plus `shift`. Stops early when there are more than `room`.
 */
export function find(
  from: usize, to: usize, low: usize, limit: usize, work: usize, hits: usize, count: i32, room: i32, shift: u32,
  all: bool,
): i32 {
  const pairFactor = i16x8.splat(load<u16>(TABLES, 8))
  const thirdFactor = i16x8.splat(load<u16>(TABLES, 10))
  const fold = i8x16.splat(0x20)
  const BITS = i8x16(1, 2, 4, 8, 16, 32, 64, -128, 1, 2, 4, 8, 16, 32, 64, -128)
  while (from < to) {
    const stop = min(from + SPAN, to)
    let blocks = work
    for (let at = from; at < stop; at += 16) {
      const a = v128.or(v128.load(at), fold)
      const b = v128.or(v128.load(at, 1), fold)
      const c = v128.or(v128.load(at, 2), fold)
      const low8 = i8x16.shuffle(a, b, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23)
      const high8 = i8x16.shuffle(a, b, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31)
      v128.store(HASHES, hash(low8, i16x8.extend_low_i8x16_u(c), pairFactor, thirdFactor))
      v128.store(HASHES, hash(high8, i16x8.extend_high_i8x16_u(c), pairFactor, thirdFactor), 16)
      const fourth = v128.swizzle(BITS, v128.and(v128.load(at, 3), i8x16.splat(7)))
      const flags = i64x2.replace_lane(i64x2.splat(flags8(0)), 1, flags8(16))
      const mask = <u32>i8x16.bitmask(i8x16.eq(v128.and(flags, fourth), fourth))
      // Written always, kept only when a bit is set: a branch here would be mispredicted every fourth time.
      store<u32>(blocks, (<u32>(at - from) << 12) | mask)
      blocks += <usize>(mask != 0) << 2
    }
    const kept = narrow(from, work, blocks)
    for (let item = work + SPAN; item < kept; item += 8) {
      const position = <usize>load<u32>(item)
      if (position >= to) break
      if (count > room) {
        store<u32>(RESUME, <u32>position)
        return count
      }
      count = confirm(position, <usize>load<u32>(item, 4), low, limit, hits, count, shift, all)
    }
    from = stop
  }
  store<u32>(RESUME, <u32>to)
  return count
}

@inline function hash(pairs: v128, thirds: v128, pairFactor: v128, thirdFactor: v128): v128 {
  return i16x8.shr_u(i16x8.add(i16x8.mul(pairs, pairFactor), i16x8.mul(thirds, thirdFactor)), 1)
}

/** The flags of eight hashes, a byte each, the first lowest. */
@inline function flags8(offset: usize): u64 {
  let flags: u64 = flag(offset + 14)
  flags = (flags << 8) | flag(offset + 12)
  flags = (flags << 8) | flag(offset + 10)
  flags = (flags << 8) | flag(offset + 8)
  flags = (flags << 8) | flag(offset + 6)
  flags = (flags << 8) | flag(offset + 4)
  flags = (flags << 8) | flag(offset + 2)
  return (flags << 8) | flag(offset)
}

@inline function flag(offset: usize): u64 {
  return load<u8>(FLAGS + <usize>load<u16>(HASHES + offset))
}

/** Steps from blocks with candidates to pairs of position and slot, stored after the blocks; gives the end of the pairs. */
@inline function narrow(from: usize, work: usize, blocks: usize): usize {
  const slots = TABLES + <usize>load<u32>(TABLES, 12)
  const shift = load<u32>(TABLES, 40)
  let kept = work + SPAN
  for (let item = work; item < blocks; item += 4) {
    const word = load<u32>(item)
    const block = from + <usize>(word >>> 16 << 4)
    let mask = word & 0xffff
    do {
      const position = block + <usize>ctz(mask)
      mask &= mask - 1
      const four = load<u32>(position)
      const anchor = four & 0xffffff | FOLD
      const slot = slots + (<usize>((anchor * 0x9e3779b1) >>> shift) << 4)
      const key = load<u32>(slot)
      const before = load<u32>(slot, 12) >>> load<u8>(position - 1)
      const after = load<u32>(slot, 8) >>> (four >>> 24)
      store<u32>(kept, <u32>position)
      store<u32>(kept, <u32>slot, 4)
      const isHere = <u32>((key & 0xffffff) == anchor)
      kept += <usize>(before & after & isHere | (key >>> 31) & (isHere ^ 1)) << 3
    } while (mask != 0)
  }
  return kept
}

/** Compares a position with each keyword of its anchor, which is in this slot or, after a collision, in one that follows. */
function confirm(
  position: usize, slot: usize, low: usize, limit: usize, hits: usize, count: i32, shift: u32, all: bool,
): i32 {
  const anchor = load<u32>(position) & 0xffffff | FOLD
  const slots = TABLES + <usize>load<u32>(TABLES, 12)
  const lastSlot = <usize>load<u32>(TABLES, 44)
  let key: u32
  while (((key = load<u32>(slot)) & 0xffffff) != anchor) {
    if (key == 0) return count
    slot = slots + ((slot - slots + 16) & lastSlot)
  }
  const range = load<u32>(slot, 4)
  let entry = TABLES + <usize>load<u32>(TABLES, 16) + (<usize>(range & 0xffff) << 4)
  const end = entry + (<usize>(range >>> 16) << 4)
  const texts = TABLES + <usize>load<u32>(TABLES, 20)
  const around = <u32>load<u8>(position - 1) | (<u32>load<u8>(position, 3) << 8) | 0x2020
  for (; entry < end; entry += 16) {
    // Those of the anchor's keywords that have other bytes beside it, without a look at their texts.
    const beside = load<u32>(entry, 12)
    if (((around ^ beside) & (beside >>> 16)) != 0) continue
    const start = position - <usize>load<u16>(entry, 8)
    const length = <usize>(0xffff - (load<u32>(entry) >>> 16))
    if (start < low || start + length > limit || !isEqual(start, texts + <usize>load<u32>(entry, 4), length)) continue
    const test = <usize>load<u16>(entry, 10)
    if (test != 0 && !all && !passes(TABLES + <usize>load<u32>(TABLES, 48) + (test << 4) - 16, start, low, limit)) continue
    count = add(<u32>(start + length) + shift, load<u32>(entry), hits, count)
  }
  return count
}

/** Is the text at `start` the keyword, whose bytes and case masks alternate by 16 at `text`? */
@inline function isEqual(start: usize, text: usize, length: usize): bool {
  for (let i: usize = 0; i < length; i += 16, text += 32) {
    const equal = i8x16.bitmask(i8x16.eq(v128.or(v128.load(start + i), v128.load(text, 16)), v128.load(text)))
    const wanted = length - i >= 16 ? 0xffff : (1 << <i32>(length - i)) - 1
    if ((equal & wanted) != wanted) return false
  }
  return true
}

/** Is there nothing before the keyword at `start` that may not be there, and the run after it that has to be? */
function passes(test: usize, start: usize, low: usize, limit: usize): bool {
  const before = load<u32>(test)
  if (before != 0 && start > low && has(TABLES + before, start - 1) && !mayEndEscape(start, low)) return false
  const length = <usize>load<u16>(test, 12)
  return length == 0 || holdsRun(TABLES + load<u32>(test, 4), length, start, min(start + load<u32>(test, 8), limit))
}

/** Looks at one byte of `length`, and closer only where that one is in the set. */
@inline function holdsRun(set: usize, length: usize, start: usize, to: usize): bool {
  let from = start
  for (let at = start + length - 1; at < to;) {
    let first = at
    while (first >= from && has(set, first)) first--
    if (first < from) return true
    from = first + 1
    at = first + length
  }
  return false
}

@inline function has(set: usize, at: usize): bool {
  const byte = load<u8>(at)
  return ((load<u8>(set + (byte >>> 3)) >>> (byte & 7)) & 1) != 0
}

/** Is a `\` or `%` among the six bytes before? */
function mayEndEscape(start: usize, low: usize): bool {
  const end = max(low + 6, start) - 6
  for (let at = start - 1; at >= end; at--) {
    const byte = load<u8>(at)
    if (byte == 0x5c || byte == 0x25) return true
  }
  return false
}

/** Hits of one place come out of order by a keyword's length at most, so that moving from the end is short. */
@inline function add(end: u32, rank: u32, hits: usize, count: i32): i32 {
  const hit = (<u64>end << 32) | <u64>rank
  let at = hits + (<usize>count << 3)
  for (; at > hits && load<u64>(at - 8) > hit; at -= 8) store<u64>(at, load<u64>(at - 8))
  store<u64>(at, hit)
  return count + 1
}
