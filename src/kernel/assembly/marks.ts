// AssemblyScript, compiled by `node src/kernel/build-kernel.ts`; not part of the TypeScript project.
//
// Looks for signs of encoded text, 32 bytes at a time: runs of token bytes that may be base64 or hexadecimal, and the
// beginnings of escapes. What is found is a hint: whoever asked looks closer. The twin is ../scalar-marks.ts.

/** Where the last call stopped. */
const RESUME: usize = 32

// Classes of bytes by their halves: a byte is in those whose bits both tables hold.

/** Tokens, [A-Za-z0-9+/_-]: one bit for each range of the upper half. */
// @ts-ignore: decorator
@inline
function tokens(upper: v128, lower: v128): v128 {
  const byUpper = i8x16.swizzle(i8x16(0, 0, 1, 2, 4, 8, 4, 16, 0, 0, 0, 0, 0, 0, 0, 0), upper)
  const byLower = i8x16.swizzle(i8x16(26, 30, 30, 30, 30, 30, 30, 30, 30, 30, 28, 5, 4, 5, 4, 13), lower)
  return i8x16.ne(v128.and(byUpper, byLower), i8x16.splat(0))
}

/**
 * Pairs of bytes that may begin an escape: `%` and 0 or 2-7 (bit 1); `\` and u or x (2), 0 or 1 (4); `&` and # (8), a, g or l (16), q (32); `=` and 3 (64), an
 * end of line (128).
 */
// @ts-ignore: decorator
@inline
function pairs(upper: v128, lower: v128, second: v128): v128 {
  const first = v128.and(
    i8x16.swizzle(i8x16(0, 0, 57, -64, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), upper),
    i8x16.swizzle(i8x16(0, 0, 0, 0, 0, 1, 56, 0, 0, 0, 0, 0, 6, -64, 0, 0), lower),
  )
  const next = v128.and(
    i8x16.swizzle(i8x16(-128, 0, 8, 69, 0, 0, 16, 34, 0, 0, 0, 0, 0, 0, 0, 0), i8x16.shr_u(second, 4)),
    i8x16.swizzle(i8x16(5, 52, 1, 73, 1, 3, 1, 17, 2, 0, -128, 0, 16, -128, 0, 0), v128.and(second, i8x16.splat(15))),
  )
  return i8x16.ne(v128.and(first, next), i8x16.splat(0))
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

/**
 * Writes the addresses of escapes in [from, to), and of the beginnings of runs of at least 24 token bytes, the latter up to 32 bytes late;
 * what precedes `from` is taken for no token. Up to 34 bytes after `to` are read. Stops early when there are more than `room`, at most 40 more.
 */
export function marks(from: usize, to: usize, out: usize, room: i32): i32 {
  let count = 0
  let before: u32 = 0
  for (let at = from; at < to; at += 32) {
    if (count > room) {
      store<u32>(RESUME, <u32>at)
      return count
    }
    const a = v128.load(at)
    const b = v128.load(at, 16)
    const upperA = i8x16.shr_u(a, 4)
    const upperB = i8x16.shr_u(b, 4)
    const lowerA = v128.and(a, i8x16.splat(15))
    const lowerB = v128.and(b, i8x16.splat(15))
    const tokenBits = <u32>i8x16.bitmask(tokens(upperA, lowerA)) | (<u32>i8x16.bitmask(tokens(upperB, lowerB)) << 16)
    const pairsA = pairs(upperA, lowerA, v128.load(at, 1))
    const pairsB = pairs(upperB, lowerB, v128.load(at, 17))
    let escapeBits = <u32>i8x16.bitmask(pairsA) | (<u32>i8x16.bitmask(pairsB) << 16)
    let runs = <u64>before | (<u64>tokenBits << 32)
    before = tokenBits
    runs &= runs >> 1
    runs &= runs >> 2
    runs &= runs >> 4
    runs = runs & (runs >> 8) & (runs >> 16)
    // Only beginnings, and not those that the block before has told.
    runs &= ~((runs << 1) | 0x1ff)
    if (runs == 0 && escapeBits == 0) continue
    for (; escapeBits != 0; escapeBits &= escapeBits - 1) {
      const place = at + ctz(escapeBits)
      store<u32>(out + (<usize>count << 2), <u32>place)
      count += i32(goesOn(place))
    }
    for (; runs != 0; runs &= runs - 1) {
      store<u32>(out + (<usize>count << 2), <u32>at - 32 + <u32>ctz(runs))
      count++
    }
  }
  store<u32>(RESUME, <u32>to)
  return count
}
