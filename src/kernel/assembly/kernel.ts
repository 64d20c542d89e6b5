// AssemblyScript, compiled by `node src/kernel/build-kernel.ts`; not part of the TypeScript project.
//
// Finds keywords in three steps over spans of 4 KiB, each without unpredictable branches:
// 1. every position's three bytes, case folded by OR 0x20, are hashed sixteen at a time and looked up in a table of
//    flags, one for each value of the low three bits of the fourth byte; positions that pass are the candidates (about one
//    in a hundred on source text);
// 2. a candidate stays if the 16 bytes around it have all that is common to the keywords in the bucket of its four bytes, or
//    of its three bytes;
// 3. what is left is compared with each keyword of the bucket, and put to the keyword's test.
// The tables and their layout are those of ../tables.ts.

const HASHES: usize = 0
/** Where the last call stopped: the first address it did not look at. */
const RESUME: usize = 32
const TABLES: usize = 64
const FLAGS: usize = TABLES + 64
const SPAN: usize = 4096
const FOLD: u32 = 0x20202020

/**
 * Looks for keywords whose anchor starts in [from, to); from 6 bytes before `from` to 19 bytes after `to` are read. Keywords, and what their
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
    let last: usize = 0
    for (let item = work + SPAN; item < kept; item += 8) {
      const position = <usize>load<u32>(item)
      if (position >= to) break
      // A position has up to two buckets, which belong together.
      if (count > room && position != last) {
        store<u32>(RESUME, <u32>position)
        return count
      }
      count = confirm(position, <usize>load<u32>(item, 4), low, limit, hits, count, shift, all)
      last = position
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

/** Steps from blocks with candidates to pairs of position and bucket, stored after the blocks; gives the end of the pairs. */
@inline function narrow(from: usize, work: usize, blocks: usize): usize {
  const buckets = TABLES + <usize>load<u32>(TABLES, 12)
  const shortBuckets = TABLES + <usize>load<u32>(TABLES, 56)
  const shift = load<u32>(TABLES, 40)
  const shortShift = load<u32>(TABLES, 44)
  let kept = work + SPAN
  for (let item = work; item < blocks; item += 4) {
    const word = load<u32>(item)
    const block = from + <usize>(word >>> 16 << 4)
    let mask = word & 0xffff
    do {
      const position = block + <usize>ctz(mask)
      mask &= mask - 1
      const around = v128.load(position - 6)
      const anchor = load<u32>(position) | FOLD
      const bucket = buckets + (<usize>((anchor * 0x9e3779b1) >>> shift) << 5)
      const short = shortBuckets + (<usize>(((anchor & 0xffffff) * 0x9e3779b1) >>> shortShift) << 5)
      // Written always, kept only when it fits.
      store<u64>(kept, <u64>position | (<u64>bucket << 32))
      kept += <usize>fits(around, bucket) << 3
      store<u64>(kept, <u64>position | (<u64>short << 32))
      kept += <usize>fits(around, short) << 3
    } while (mask != 0)
  }
  return kept
}

/** Have the bytes around an anchor all that a window demands? */
@inline function fits(around: v128, window: usize): bool {
  return !v128.any_true(v128.xor(v128.and(around, v128.load(window, 16)), v128.load(window)))
}

/** Compares a position with each keyword of a bucket. */
function confirm(
  position: usize, bucket: usize, low: usize, limit: usize, hits: usize, count: i32, shift: u32, all: bool,
): i32 {
  const place = (bucket - TABLES - <usize>load<u32>(TABLES, 12)) >>> 3
  const range = load<u32>(TABLES + <usize>load<u32>(TABLES, 60) + place)
  let entry = TABLES + <usize>load<u32>(TABLES, 16) + <usize>(range & 0xffff) * 48
  const end = entry + <usize>(range >>> 16) * 48
  const texts = TABLES + <usize>load<u32>(TABLES, 20)
  const around = v128.load(position - 6)
  for (; entry < end; entry += 48) {
    if (!fits(around, entry + 16)) continue
    const start = position - <usize>load<u16>(entry, 8)
    const length = <usize>(0xffff - (load<u32>(entry) >>> 16))
    if (start < low || start + length > limit) continue
    if (load<u32>(entry, 12) == 0 && !isEqual(start, texts + <usize>load<u32>(entry, 4), length)) continue
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
