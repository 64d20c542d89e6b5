import type { TextPart } from './part.ts'

const BACKSLASH = 0x5c
const LETTER_U = 0x75

/**
 * The bytes of a document that a stretch of a part's text was taken from, from its first to its last; offsets in the text count UTF-16
 * units. Undefined for a part that does not know its places.
 */
export function rawRange(
  { ranges = [] }: TextPart,
  bytes: Buffer,
  start: number,
  end: number,
): readonly [from: number, to: number] | undefined {
  let from: number | undefined
  let to = 0
  for (let i = 0; i + 3 < ranges.length; i += 4) {
    const [textStart, textEnd, rawStart, rawEnd] = [ranges[i]!, ranges[i + 1]!, ranges[i + 2]!, ranges[i + 3]!]
    if (textStart >= end || textEnd <= start) continue
    from ??= rawOffset(bytes, rawStart, rawEnd, Math.max(0, start - textStart))
    to = end >= textEnd ? rawEnd : rawOffset(bytes, rawStart, rawEnd, end - textStart)
  }
  return from === undefined ? undefined : [from, to]
}

/** Where in a JSON string's bytes this many UTF-16 units of its text end. */
function rawOffset(bytes: Buffer, from: number, to: number, units: number): number {
  let at = from
  for (let left = units; left > 0 && at < to;) {
    const byte = bytes[at]!
    if (byte === BACKSLASH) at += bytes[at + 1] === LETTER_U ? 6 : 2
    else at += byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4
    left -= byte >= 0xf0 ? 2 : 1
  }
  return Math.min(at, to)
}
