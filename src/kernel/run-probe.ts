import { BASE64_VALUE, HEX_VALUE } from './digits.ts'

const [ZERO, LETTER_X] = Buffer.from('0x') as unknown as [number, number]
const BACKSLASH = 0x5c

/** Digits that are decoded to see whether more is worth it: 12 bytes. */
export const PROBE = 16
/** Between probes of a long run. */
export const PROBE_STEP = 1024
/** Fewer digits of hexadecimal are not worth it. */
export const LEAST_HEX = 32

/**
 * From which digit on, 0 to 3, one stretch of digits decodes from base64 to something that may be text or is compressed; -1 for none. Looks at the
 * beginning, the middle, and every thousandth digit.
 */
export function firstStart(bytes: Uint8Array, start: number, end: number): number {
  if (isCompressedHead(bytes, start, end)) return 0
  for (let at = start; at + PROBE <= end; at += PROBE_STEP) if (isTextAt(bytes, at)) return 0
  // A path or name may stand before it: then the groups begin elsewhere.
  const middle = start + (Math.max(0, (end - start - PROBE) >> 1) & ~3)
  for (let shift = 0; shift < 4; shift++) if (middle + shift + PROBE <= end && isTextAt(bytes, middle + shift)) return shift
  return -1
}

/** May one stretch of digits decode to anything? */
export function mayDecode(bytes: Uint8Array, start: number, end: number): boolean {
  return firstStart(bytes, start, end) !== -1 || isHexText(bytes, startOfHex(bytes, start), end)
}

/** `0x` and `\x` before the digits are none of them. */
export function startOfHex(bytes: Uint8Array, start: number): number {
  if (bytes[start] === ZERO && bytes[start + 1] === LETTER_X) return start + 2
  return bytes[start] === LETTER_X && bytes[start - 1] === BACKSLASH ? start + 1 : start
}

/** Does hexadecimal that begins at `start` decode to something that may be text? */
export function isHexText(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start < LEAST_HEX) return false
  for (let at = start; at < start + PROBE; at += 2) {
    const high = HEX_VALUE[bytes[at]!]!
    const low = HEX_VALUE[bytes[at + 1]!]!
    if (high > 15 || low > 15 || !isTextByte(high * 16 + low)) return false
  }
  for (let at = start + PROBE; at < start + LEAST_HEX; at++) if (HEX_VALUE[bytes[at]!]! > 15) return false
  return true
}

function isTextByte(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09
}

/** The first bytes of gzip, or of zlib, in base64. */
export function isCompressedHead(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start < PROBE) return false
  const first = groupAt(bytes, start)
  return first === 0x1f8b08 || (first >> 16 === 0x78 && (first >> 8) % 31 === 0)
}

function groupAt(bytes: Uint8Array, at: number): number {
  return (
    (BASE64_VALUE[bytes[at]!]! << 18) |
    (BASE64_VALUE[bytes[at + 1]!]! << 12) |
    (BASE64_VALUE[bytes[at + 2]!]! << 6) |
    BASE64_VALUE[bytes[at + 3]!]!
  )
}

/** Bytes with which text may begin, in UTF-16 too. */
const MAY_BEGIN = Uint8Array.from({ length: 256 }, (_, byte) =>
  Number(byte === 0 || isTextByte(byte) || (byte >= 0xc2 && byte <= 0xf4) || byte === 0xff || byte === 0xfe),
)

/** Do 16 digits decode to text: ASCII, UTF-8 as far as it can be told, or ASCII in UTF-16? */
export function isTextAt(bytes: Uint8Array, at: number): boolean {
  // Most digits are none, and are seen to be by this.
  if (MAY_BEGIN[((BASE64_VALUE[bytes[at]!]! << 2) | (BASE64_VALUE[bytes[at + 1]!]! >> 4)) & 0xff] === 0) return false
  let zeros = 0
  let trailing = 0
  for (let i = 0; i < 12; i += 3) {
    const group = groupAt(bytes, at + (i / 3) * 4)
    for (let j = 0; j < 3; j++) {
      const byte = (group >> (16 - j * 8)) & 0xff
      if (byte === 0) {
        zeros |= 1 << ((i + j) & 1)
        if (zeros === 3) return false
      } else if (byte < 0x80) {
        if (!isTextByte(byte)) return false
        trailing = 0
      } else if (byte < 0xc0) {
        if (trailing-- === 0) return false
      } else {
        if (byte < 0xc2 || byte > 0xf4) return false
        trailing = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : 1
      }
    }
  }
  return true
}
