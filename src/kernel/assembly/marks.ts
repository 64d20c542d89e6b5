// AssemblyScript, compiled by `node src/kernel/build-kernel.ts`; not part of the TypeScript project.
// Looks for signs of encoded text, 64 bytes at a time: runs of token bytes that may be base64 or hexadecimal, and the
// beginnings of escapes. What is found is a hint: whoever asked looks closer. The twins are ../scalar-marks.ts and ../run-probe.ts.

import { isBase64, isHex, isToken } from './probe'

const RESUME: usize = 32 // where the last call stopped
const LEAST_RUN: u32 = 24
const AHEAD: usize = 120 // bytes after a run that tell whether it goes on in the next line
const LEAST_LINE: usize = 32
const MOST_INDENTATION: usize = 32
const NEXT_LINE: usize = 80

// Classes of bytes by their halves: a byte is in those whose bits both tables hold. Halves are below 16, where the relaxed lookup is exact.
// The tables are kept in memory: the compilers would build constants anew in each turn of a loop.
const TABLES: usize = 320
// Tokens, [A-Za-z0-9+/_-]: one bit for each range of the upper half.
v128.store(TABLES, i8x16(0, 0, 1, 2, 4, 8, 4, 16, 0, 0, 0, 0, 0, 0, 0, 0))
v128.store(TABLES, i8x16(26, 30, 30, 30, 30, 30, 30, 30, 30, 30, 28, 5, 4, 5, 4, 13), 16)
// Pairs that may begin an escape, their first bytes and their second ones: `%` and 0 or 2-7 (bit 1); `\` and u or x (2), 0 or 1 (4); `&` and # (8),
// a, g or l (16), q (32); `=` and 3 (64), an end of line (128).
v128.store(TABLES, i8x16(0, 0, 57, -64, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), 32)
v128.store(TABLES, i8x16(0, 0, 0, 0, 0, 1, 56, 0, 0, 0, 0, 0, 6, -64, 0, 0), 48)
v128.store(TABLES, i8x16(-128, 0, 8, 69, 0, 0, 16, 34, 0, 0, 0, 0, 0, 0, 0, 0), 64)
v128.store(TABLES, i8x16(5, 52, 1, 73, 1, 3, 1, 17, 2, 0, -128, 0, 16, -128, 0, 0), 80)
v128.store(TABLES, i8x16.splat(15), 96)

// @ts-ignore: decorator
@inline
function upperHalves(bytes: v128, low: v128): v128 {
  return v128.and(i16x8.shr_u(bytes, 4), low)
}

/** The bits of bytes that are in none of the classes. */
// @ts-ignore: decorator
@inline
function outside(classes: v128): u32 {
  return <u32>i8x16.bitmask(i8x16.eq(classes, i8x16.splat(0)))
}

/** Classes of a byte, or none. */
// @ts-ignore: decorator
@inline
function classes(upper: v128, lower: v128, byUpper: v128, byLower: v128): v128 {
  return v128.and(i8x16.relaxed_swizzle(byUpper, upper), i8x16.relaxed_swizzle(byLower, lower))
}

/** Can the third byte go on with what the pair at `at` begins? */
function goesOn(at: usize): bool {
  const second = load<u8>(at, 1)
  const third = load<u8>(at, 2)
  switch (load<u8>(at)) {
    case 0x25:
      return second != 0x30 || (third | 0x20) == 0x61 || (third | 0x20) == 0x64
    case 0x5c:
      if (second == 0x75) return third == 0x30
      return second == 0x78 ? <u8>(third - 0x32) < 6 : <u8>(third - 0x30) < 8
    case 0x26:
      return second == 0x23 || third == 0x75 || third == 0x6d || third == 0x70 || third == 0x74
    default:
      if (second == 0x33) return (third | 0x20) == 0x64
      return second == 0x0a || third == 0x0a
  }
}

/** The end of the tokens from `at` on; `to`, or up to 15 more, when they do not end before. */
function runEnd(at: usize, to: usize): usize {
  const tokenUpper = v128.load(TABLES)
  const tokenLower = v128.load(TABLES, 16)
  const low = v128.load(TABLES, 96)
  for (; at < to; at += 16) {
    const bytes = v128.load(at)
    const gaps = outside(classes(upperHalves(bytes, low), v128.and(bytes, low), tokenUpper, tokenLower))
    if (gaps != 0) return at + ctz(gaps)
  }
  return to
}

/** May a line of a run end before this byte? What is zero may be the end of the content. */
function mayEnd(byte: u8): bool {
  switch (byte) {
    case 0: case 0x0a: case 0x0d: case 0x3d: case 0x5c: case 0x3c: case 0x2c: case 0x3b: case 0x29: case 0x5d: case 0x7d: case 0x22: case 0x27: case 0x60:
      return true
    default:
      return false
  }
}

/** Does the run that ends here, from `start` on, go on in the next line? At most 114 bytes after it are looked at. */
function goesOnInNextLine(start: usize, end: usize): bool {
  const after = load<u8>(end)
  const second = load<u8>(end, 1)
  if (after == 0x5c) return second == 0x6e || second == 0x72
  const width: usize = after == 0x0a ? 1 : after == 0x0d && second == 0x0a ? 2 : 0
  if (width == 0 || end - start < LEAST_LINE) return false
  let at = end + width
  const indented = at + MOST_INDENTATION
  while (at < indented && (load<u8>(at) == 0x20 || load<u8>(at) == 0x09)) at++
  if (!isToken(at)) return false
  const limit = at + NEXT_LINE
  const stop = runEnd(at, limit)
  return stop >= limit || mayEnd(load<u8>(stop))
}

/** May the run at `start` go on with the line before it? Of what is before `low`, nothing is known. */
function continuesLine(start: usize, low: usize): bool {
  let end = start
  while (end > low && (load<u8>(end - 1) == 0x20 || load<u8>(end - 1) == 0x09)) end--
  if (end < low + LEAST_LINE + 4) return true
  if (start - end > MOST_INDENTATION) return false
  const last = load<u8>(end - 1)
  if (last == 0x0a) end -= load<u8>(end - 2) == 0x0d ? 2 : 1
  else if (last != 0x6e || load<u8>(end - 2) != 0x5c) return false
  else end -= load<u8>(end - 4) == 0x5c && load<u8>(end - 3) == 0x72 ? 4 : 2
  for (let at = end - LEAST_LINE; at < end; at++) if (!isToken(at)) return false
  return true
}

/** Does a run of at least 24 tokens stand alone, whole within the range, and decode to nothing? */
function isHopeless(start: usize, end: usize, limit: usize, low: usize): bool {
  if (end + AHEAD > limit) return false
  const before = load<u8>(start - 1)
  if (isToken(start - 1) || before == 0x25 || before == 0x5c) return false
  if (low != 0 && before <= 0x20 && continuesLine(start, low)) return false
  return !goesOnInNextLine(start, end) && !isBase64(start, end) && !isHex(start, end)
}

/**
 * Writes the addresses of escapes in [from, to), and of the beginnings of runs of at least 24 token bytes; without runs that
 * are seen to decode to nothing, for which no more is known than the bytes before `limit`; `first`, unless it is 0, tells
 * that the bytes from there on may begin in the middle of a run of several lines. What precedes `from` is taken for no token, but that it is one keeps a run. Up to 80 bytes after `to` are read. Stops
 * early when there are more than `room`, at most 70 more.
 */
export function marks(from: usize, to: usize, out: usize, room: i32, limit: usize, first: usize): i32 {
  let count = 0
  const tokenUpper = v128.load(TABLES)
  const tokenLower = v128.load(TABLES, 16)
  const firstUpper = v128.load(TABLES, 32)
  const firstLower = v128.load(TABLES, 48)
  const secondUpper = v128.load(TABLES, 64)
  const secondLower = v128.load(TABLES, 80)
  const low = v128.load(TABLES, 96)
  /** Tokens directly before the block. */
  let carry: u32 = 0
  for (let at = from; at < to; at += 64) {
    if (count > room) {
      store<u32>(RESUME, <u32>at)
      return count
    }
    const a = v128.load(at)
    const aUpper = upperHalves(a, low)
    const aLower = v128.and(a, low)
    const aNext = v128.load(at, 1)
    const aGaps = outside(classes(aUpper, aLower, tokenUpper, tokenLower))
    const aPlain = outside(
      v128.and(
        classes(aUpper, aLower, firstUpper, firstLower),
        classes(upperHalves(aNext, low), v128.and(aNext, low), secondUpper, secondLower),
      ),
    )
    const b = v128.load(at, 16)
    const bUpper = upperHalves(b, low)
    const bLower = v128.and(b, low)
    const bNext = v128.load(at, 17)
    const bGaps = outside(classes(bUpper, bLower, tokenUpper, tokenLower))
    const bPlain = outside(
      v128.and(
        classes(bUpper, bLower, firstUpper, firstLower),
        classes(upperHalves(bNext, low), v128.and(bNext, low), secondUpper, secondLower),
      ),
    )
    const c = v128.load(at, 32)
    const cUpper = upperHalves(c, low)
    const cLower = v128.and(c, low)
    const cNext = v128.load(at, 33)
    const cGaps = outside(classes(cUpper, cLower, tokenUpper, tokenLower))
    const cPlain = outside(
      v128.and(
        classes(cUpper, cLower, firstUpper, firstLower),
        classes(upperHalves(cNext, low), v128.and(cNext, low), secondUpper, secondLower),
      ),
    )
    const d = v128.load(at, 48)
    const dUpper = upperHalves(d, low)
    const dLower = v128.and(d, low)
    const dNext = v128.load(at, 49)
    const dGaps = outside(classes(dUpper, dLower, tokenUpper, tokenLower))
    const dPlain = outside(
      v128.and(
        classes(dUpper, dLower, firstUpper, firstLower),
        classes(upperHalves(dNext, low), v128.and(dNext, low), secondUpper, secondLower),
      ),
    )
    const gaps = <u64>(aGaps | (bGaps << 16)) | (<u64>(cGaps | (dGaps << 16)) << 32)
    let escapes = ~(<u64>(aPlain | (bPlain << 16)) | (<u64>(cPlain | (dPlain << 16)) << 32))
    let runs = ~gaps
    runs &= runs >> 1
    runs &= runs >> 2
    runs &= runs >> 4
    runs &= runs >> 8
    runs &= runs >> 8
    runs &= ~(runs << 1)
    // What began in the block before is told once it is long enough.
    if (carry != 0) runs &= ~1
    let joined = carry - 1 < LEAST_RUN - 1 && carry + <u32>ctz(gaps) >= LEAST_RUN ? at - carry : 0
    carry = gaps == 0 ? carry + 64 : <u32>clz(gaps)
    if ((runs | escapes) == 0 && joined == 0) continue
    const block = at
    for (; escapes != 0; escapes &= escapes - 1) {
      const place = block + <usize>ctz(escapes)
      store<u32>(out + (<usize>count << 2), <u32>place)
      count += i32(goesOn(place))
    }
    while (joined != 0 || runs != 0) {
      const start = joined != 0 ? joined : block + <usize>ctz(runs)
      if (joined != 0) joined = 0
      else runs &= runs - 1
      const end = runEnd(start + LEAST_RUN, to)
      store<u32>(out + (<usize>count << 2), <u32>start)
      count += i32(!isHopeless(start, end, limit, first))
      if (end >= block + 64) {
        at = end - 64
        carry = 0
      }
    }
  }
  store<u32>(RESUME, <u32>to)
  return count
}
