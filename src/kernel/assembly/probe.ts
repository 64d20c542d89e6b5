// AssemblyScript, as marks.ts, which is compiled with it. Tells whether a run of token bytes decodes to text; the twin is ../run-probe.ts.

const DIGITS: usize = 64 // 256 values of base64 digits, 255 for other bytes
const PROBE: usize = 16
const PROBE_STEP: usize = 1024
const LEAST_HEX: usize = 32

// @ts-ignore: decorator
@inline
function digit(at: usize): u32 {
  return load<u8>(DIGITS + <usize>load<u8>(at))
}

// @ts-ignore: decorator
@inline
export function isToken(at: usize): bool {
  return digit(at) != 255
}

// @ts-ignore: decorator
@inline
function isTextByte(byte: u32): bool {
  return byte - 0x20 < 0x5f || byte == 0x0a || byte == 0x0d || byte == 0x09
}

// @ts-ignore: decorator
@inline
function groupAt(at: usize): u32 {
  return (digit(at) << 18) | (digit(at + 1) << 12) | (digit(at + 2) << 6) | digit(at + 3)
}

/** Do 16 digits decode to text? */
function isTextAt(at: usize): bool {
  let zeros: u32 = 0
  let trailing = 0
  for (let i: u32 = 0; i < 12; i += 3, at += 4) {
    const group = groupAt(at)
    for (let j: u32 = 0; j < 3; j++) {
      const byte = (group >> (16 - j * 8)) & 0xff
      if (byte == 0) {
        zeros |= 1 << ((i + j) & 1)
        if (zeros == 3) return false
      } else if (byte < 0x80) {
        if (!isTextByte(byte)) return false
        trailing = 0
      } else if (byte < 0xc0) {
        if (trailing-- == 0) return false
      } else {
        if (byte < 0xc2 || byte > 0xf4) return false
        trailing = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : 1
      }
    }
  }
  return true
}

export function isBase64(start: usize, end: usize): bool {
  const first = groupAt(start)
  if (first == 0x1f8b08 || (first >> 16 == 0x78 && (first >> 8) % 31 == 0)) return true
  for (let at = start; at + PROBE <= end; at += PROBE_STEP) if (isTextAt(at)) return true
  const middle = start + (((end - start - PROBE) >> 1) & ~3)
  for (let at = middle; at < middle + 4 && at + PROBE <= end; at++) if (isTextAt(at)) return true
  return false
}

/** The value of a digit of hexadecimal; 16 or more for other bytes. */
// @ts-ignore: decorator
@inline
function hexDigit(at: usize): u32 {
  const byte = <u32>load<u8>(at)
  const number = byte - 0x30
  if (number < 10) return number
  const letter = (byte | 0x20) - 0x61
  return letter < 6 ? letter + 10 : 16
}

export function isHex(start: usize, end: usize): bool {
  if (load<u8>(start) == 0x30 && load<u8>(start, 1) == 0x78) start += 2
  if (end - start < LEAST_HEX) return false
  for (let at = start; at < start + PROBE; at += 2) {
    const high = hexDigit(at)
    const low = hexDigit(at + 1)
    if (high > 15 || low > 15 || !isTextByte(high * 16 + low)) return false
  }
  for (let at = start + PROBE; at < start + LEAST_HEX; at++) if (hexDigit(at) > 15) return false
  return true
}
