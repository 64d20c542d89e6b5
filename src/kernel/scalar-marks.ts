import type { MarkFinder } from './mark-search.ts'

/** Token bytes from which on a run is worth a look. */
export const LEAST_RUN = 24

const TOKEN = new Uint8Array(256)
for (const byte of Buffer.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_')) TOKEN[byte] = 1

const [PERCENT, BACKSLASH, AMPERSAND, EQUALS] = Buffer.from('%\\&=') as unknown as [number, number, number, number]
const [LETTER_U, LETTER_X, LETTER_D, HASH] = Buffer.from('uxd#') as unknown as [number, number, number, number]
const NEWLINE = 0x0a
const CARRIAGE_RETURN = 0x0d

/** The twin of the kernel's search. */
export const scalarMarks: MarkFinder = {
  engine: 'scalar',
  find(bytes, from, to, onMark) {
    let run = 0
    for (let at = from; at < to; at++) {
      const byte = bytes[at]!
      if (TOKEN[byte] === 1) {
        if (++run === LEAST_RUN) onMark(at + 1 - LEAST_RUN)
        continue
      }
      run = 0
      if (beginsEscape(byte, bytes, at)) onMark(at)
    }
  },
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
