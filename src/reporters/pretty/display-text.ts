/** Controls (C0, C1), direction marks and overrides, separators that end a line: what could steer a terminal or hide text. */
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\ufe0f|\p{Emoji_Presentation}/u
const ZERO_WIDTH = /^[\p{M}\p{Cf}]+$/u
/** Pieces between which a line may end: a wide character with the brackets and marks that belong to it, a word, spaces. */
const PIECE =
  /[\u300c\u300e\u3010\uff08]*[\u3000-\u30ff\u3400-\u9fff\uff01-\uff60][\u3001\u3002\u300d\u300f\u3011\u30fc\uff09\uff0c\uff0e\uff1a\uff1b]*|[^\s\u3000-\u30ff\u3400-\u9fff\uff01-\uff60]+|\s+/gu

/** Printable characters that take one column each and never join others: most of what there is to show. */
const NARROW = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2022\u2026\u2502]*$/
const NARROW_PIECE = /\S+|\s+/g
/** The same with Japanese ones, which take two. */
const SINGLE =
  /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2022\u2026\u2502\u3001-\u3029\u3041-\u3096\u309b-\u30ff\u4e00-\u9fff\uff01-\uff60]*$/
const FIRST_WIDE = '\u3001'

/** Made for the first text that needs it: that takes 10 ms, a tenth of the time of a short scan. */
let segmenter: Intl.Segmenter | undefined

/** Text from outside as a terminal may have it: unprintable characters become visible escapes such as `\n` and `\u{1b}`. */
export function printable(text: string): string {
  if (NARROW.test(text)) return text
  return text.toWellFormed().replaceAll(UNPRINTABLE, (character) => {
    if (character === '\n') return '\\n'
    if (character === '\r') return '\\r'
    if (character === '\t') return '\\t'
    return `\\u{${character.codePointAt(0)?.toString(16)}}`
  })
}

export interface Grapheme {
  readonly text: string
  readonly width: number
}

/** What a reader takes for single characters, with their width in terminal columns. */
export function graphemesOf(text: string): readonly Grapheme[] {
  if (SINGLE.test(text)) return Array.from(text, (character) => ({ text: character, width: character < FIRST_WIDE ? 1 : 2 }))
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), ({ segment }) => ({ text: segment, width: graphemeWidth(segment) }))
}

/** Columns that printable text takes in a terminal. */
export function displayWidth(text: string): number {
  if (NARROW.test(text)) return text.length
  return graphemesOf(text).reduce((sum, { width }) => sum + width, 0)
}

function graphemeWidth(grapheme: string): number {
  if (ZERO_WIDTH.test(grapheme)) return 0
  return WIDE.test(grapheme) ? 2 : 1
}

/** Breaks text into lines of at most `width` columns; a single word longer than that (an address, a path) stays whole. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const [piece] of text.matchAll(NARROW.test(text) ? NARROW_PIECE : PIECE)) {
    const needed = displayWidth(piece)
    const isSpace = piece.trim() === ''
    if (used > 0 && !isSpace && used + needed > width) {
      lines.push(line.trimEnd())
      line = ''
      used = 0
    }
    if (isSpace && used === 0) continue
    line += piece
    used += needed
  }
  if (line.trim() !== '' || lines.length === 0) lines.push(line.trimEnd())
  return lines
}
