import { TOKEN } from './digits.ts'
import type { MarkFinder } from './mark-search.ts'
import { mayDecode } from './run-probe.ts'

/** Token bytes from which on a run is worth a look. */
export const LEAST_RUN = 24

const [PERCENT, BACKSLASH, AMPERSAND, EQUALS] = Buffer.from('%\\&=') as unknown as [number, number, number, number]
const [LETTER_U, LETTER_X, LETTER_D, HASH] = Buffer.from('uxd#') as unknown as [number, number, number, number]
const [LETTER_N, LETTER_R] = Buffer.from('nr') as unknown as [number, number]
const TAB = 0x09
const SPACE = 0x20
const NEWLINE = 0x0a
const CARRIAGE_RETURN = 0x0d

/** Bytes after a run that tell whether it goes on in the next line. */
const AHEAD = 120
const LEAST_LINE = 32
const MOST_INDENTATION = 32
const NEXT_LINE = 80
/** What may stand after a line of a run; what is zero may be the end of the content. */
const ENDS = new Set(Buffer.from('\0\n\r=\\<,;)]}"\'`'))

/** The twin of the kernel's search. */
export const scalarMarks: MarkFinder = {
  engine: 'scalar',
  find(bytes, from, to, onMark) {
    search(bytes, from, to, false, onMark)
  },
  findWithin(bytes, from, to, onMark) {
    search(bytes, from, to, true, onMark)
  },
}

function search(bytes: Uint8Array, from: number, to: number, isPartial: boolean, onMark: (place: number) => void): void {
  const limit = to === bytes.length ? Number.POSITIVE_INFINITY : to
  let start = from
  for (let at = from; at <= to; at++) {
    if (at < to && TOKEN[bytes[at]!] === 1) continue
    if (at - start >= LEAST_RUN) {
      const isKept = isPartial && continuesLine(bytes, start, from)
      if (isKept || !isHopeless(bytes, start, at, limit)) onMark(start)
    }
    start = at + 1
    if (at < to && beginsEscape(bytes[at]!, bytes, at)) onMark(at)
  }
}

/** May the run at `start` go on with the line before it? Of what is before `low`, nothing is known. */
function continuesLine(bytes: Uint8Array, start: number, low: number): boolean {
  if (start > 0 && bytes[start - 1]! > SPACE) return false
  let end = start
  while (end > low && (bytes[end - 1] === SPACE || bytes[end - 1] === TAB)) end--
  if (end < low + LEAST_LINE + 4) return true
  if (start - end > MOST_INDENTATION) return false
  const last = bytes[end - 1]
  if (last === NEWLINE) end -= bytes[end - 2] === CARRIAGE_RETURN ? 2 : 1
  else if (last !== LETTER_N || bytes[end - 2] !== BACKSLASH) return false
  else end -= bytes[end - 4] === BACKSLASH && bytes[end - 3] === LETTER_R ? 4 : 2
  for (let at = end - LEAST_LINE; at < end; at++) if (TOKEN[bytes[at]!] === 0) return false
  return true
}

/** Does a run stand alone, whole within the range, and decode to nothing? */
function isHopeless(bytes: Uint8Array, start: number, end: number, limit: number): boolean {
  if (end + AHEAD > limit) return false
  const before = start > 0 ? bytes[start - 1]! : 0
  if (TOKEN[before] === 1 || before === PERCENT || before === BACKSLASH) return false
  return !goesOnInNextLine(bytes, start, end) && !mayDecode(bytes, start, end)
}

function goesOnInNextLine(bytes: Uint8Array, start: number, end: number): boolean {
  const second = bytes[end + 1]
  if (bytes[end] === BACKSLASH) return second === LETTER_N || second === LETTER_R
  const width = bytes[end] === NEWLINE ? 1 : bytes[end] === CARRIAGE_RETURN && second === NEWLINE ? 2 : 0
  if (width === 0 || end - start < LEAST_LINE) return false
  let at = end + width
  const indented = at + MOST_INDENTATION
  while (at < indented && (bytes[at] === SPACE || bytes[at] === TAB)) at++
  const limit = at + NEXT_LINE
  let stop = at
  while (stop < limit && TOKEN[bytes[stop]!] === 1) stop++
  return stop > at && (stop === limit || ENDS.has(bytes[stop] ?? 0))
}

function beginsEscape(byte: number, bytes: Uint8Array, at: number): boolean {
  const second = bytes[at + 1] ?? 0
  const third = bytes[at + 2] ?? 0
  switch (byte) {
    case PERCENT:
      return second === 0x30 ? LINE_END_DIGITS.has(third) : isIn(second, 0x32, 6)
    case BACKSLASH:
      if (second === LETTER_U) return third === 0x30
      return second === LETTER_X ? isIn(third, 0x32, 6) : isIn(second, 0x30, 2) && isIn(third, 0x30, 8)
    case AMPERSAND:
      return second === HASH || (ENTITY_SECOND.has(second) && ENTITY_THIRD.has(third))
    case EQUALS:
      if (second === 0x33) return (third | 0x20) === LETTER_D
      return second === NEWLINE || (second === CARRIAGE_RETURN && third === NEWLINE)
    default:
      return false
  }
}

/** Of `%0A` and `%0D`. */
const LINE_END_DIGITS = new Set(Buffer.from('AaDd'))
const ENTITY_SECOND = new Set(Buffer.from('qalg'))
const ENTITY_THIRD = new Set(Buffer.from('umpt'))

function isIn(byte: number, first: number, count: number): boolean {
  return byte >= first && byte < first + count
}
