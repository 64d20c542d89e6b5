import { isPrintable, NEWLINE, CARRIAGE_RETURN, TAB } from './byte-classes.ts'

/** Of bytes that are no text, at most one in so many may be in what is taken for text. */
const BAD_SHARE = 8

/**
 * Where the text in the first `size` bytes begins, or -1 when they are none: printable ASCII, white space and well-formed UTF-8, but for one byte in eight. What
 * is no text at the beginning, up to half of it and 64 bytes, is left out: a path or name that stood before it.
 */
export function textStart(bytes: Uint8Array, size = bytes.length): number {
  const leading = Math.min(64, size >> 1)
  let start = 0
  let bad = 0
  for (let at = 0; at < size;) {
    const length = characterLength(bytes, at, size)
    if (length > 0) {
      at += length
      continue
    }
    at++
    if (at <= leading) {
      start = at
      bad = 0
    } else if (++bad * BAD_SHARE > size - start) return -1
  }
  return size > start ? start : -1
}

/** Bytes of the character that begins at `at`; 0 when there is none that text would hold. */
export function characterLength(bytes: Uint8Array, at: number, size = bytes.length): number {
  const byte = bytes[at]!
  if (isPrintable(byte) || byte === NEWLINE || byte === CARRIAGE_RETURN || byte === TAB) return 1
  const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
  if (byte < 0xc2 || byte > 0xf4 || at + length > size) return 0
  for (let i = 1; i < length; i++) if ((bytes[at + i]! & 0xc0) !== 0x80) return 0
  return length
}

/** Is it UTF-16 without a mark, of mostly ASCII: every other byte zero? */
export function utf16Kind(bytes: Uint8Array, size = bytes.length): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const pairs = Math.min(size >> 1, 64)
  if (pairs < 6) return undefined
  const zeros = [0, 0]
  for (let at = 0; at < pairs * 2; at++) if (bytes[at] === 0) zeros[at & 1]!++
  if (zeros[1]! * 10 >= pairs * 9 && zeros[0] === 0) return 'utf-16le'
  return zeros[0]! * 10 >= pairs * 9 && zeros[1] === 0 ? 'utf-16be' : undefined
}
