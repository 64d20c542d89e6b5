import { byteSet } from '../byte-set.ts'
import { isMostlyWords } from './word-likeness.ts'

// The second half of `assignment-scan.ts`: the value, and what may stand before one in quotes.

/** What values a rule takes. */
export interface ValueShape {
  /** Least and most length, in bytes. */
  readonly shortest: number
  readonly longest: number
  /** May it be made of words? If not, the check rejects those that `isWordy` tells, and any with white space. */
  readonly mayBeWords: boolean
}

const SPACE = byteSet('\\s')
const DIGIT = byteSet('\\d')
/** What a value without quotes may not hold. */
const NOT_BARE = byteSet('\\s"\'`,;&<>(){}[\\]|\\\\')
/** Where a quoted value ends, or the line that it would have to end on. */
const END_OF_DOUBLE = byteSet('"\r\n')
const END_OF_SINGLE = byteSet("'`\r\n")
/** The name of a call or a variable, with its type or its index. */
const CALLED = byteSet('\\w.:<>[\\]*&$@')
const OPENING = byteSet('({')
const INDEX = byteSet('\\w"\'')

const code = (character: string): number => character.charCodeAt(0)
const BACKSLASH = code('\\')
const DOUBLE_QUOTE = code('"')
const APOSTROPHE = code("'")
const BACKQUOTE = code('`')
const DOLLAR = code('$')
const BLANK = code(' ')
const CLOSING = code(')')
const BRACKET = code(']')
const COMMA = code(',')
const PIPE = code('|')
const QUESTION = code('?')

/** A longer name of a call is none. */
const CALLED_BYTES = 64
/** Of `b"`, `f'`, `$@"`. */
const PREFIX_BYTES = 2

/** Does a quote stand here, perhaps escaped? */
export function isQuote(bytes: Uint8Array, at: number): boolean {
  for (let i = at; i <= at + 3 && i < bytes.length; i++) {
    const byte = bytes[i]!
    if (byte === DOUBLE_QUOTE || byte === APOSTROPHE || byte === BACKQUOTE) return true
    if (byte !== BACKSLASH) return false
  }
  return false
}

/** Does a value that the rule could take start at this quote? */
export function mayBeQuoted(bytes: Uint8Array, at: number, { shortest, longest, mayBeWords }: ValueShape): boolean {
  const quote = bytes[at]!
  if (quote === BACKSLASH) return true
  const ends = quote === DOUBLE_QUOTE ? END_OF_DOUBLE : END_OF_SINGLE
  const limit = Math.min(bytes.length, at + longest + 2)
  let hasSpace = false
  let end = at + 1
  for (; end < limit && ends[bytes[end]!] === 0; end++) {
    const byte = bytes[end]!
    if (byte === BACKSLASH || byte >= 0x80) return true
    if (SPACE[byte] === 1) hasSpace = true
  }
  if (end >= limit) return true
  if (SPACE[bytes[end]!] === 1 || end - at - 1 < shortest) return false
  return mayBeWords || !(hasSpace || isWordy(bytes, at + 1, end))
}

/** Does a value without quotes that the rule could take start here? */
export function mayBeBare(bytes: Uint8Array, at: number, { shortest, longest, mayBeWords }: ValueShape): boolean {
  if (bytes[at] === DOLLAR) return true
  let end = at
  for (; end < bytes.length && NOT_BARE[bytes[end]!] === 0; end++) if (bytes[end]! >= 0x80) return true
  if (end - at < shortest) return false
  return mayBeWords || end - at > longest || !isWordy(bytes, at, end)
}

/** Are there bytes enough for a value without quotes, of which the first may have been taken for a part of the operator? */
export function isLongEnough(bytes: Uint8Array, operator: number, at: number, { shortest }: ValueShape): boolean {
  let first = at
  while (first > operator && NOT_BARE[bytes[first - 1]!] === 0) first--
  const end = first + shortest
  if (bytes[at] === DOLLAR) return true
  if (end > bytes.length) return false
  for (let i = first; i < end; i++) if (NOT_BARE[bytes[i]!] === 1) return false
  return true
}

/**
 * Does a call, a default or a prefix start here that may stand before a quoted value: `Some("`, `new Key(decode("`,
 * `env.X || "`, `b"`?
 */
export function mayWrap(bytes: Uint8Array, from: number): boolean {
  let at = from
  // Two calls and an argument at most.
  for (let calls = 0; calls < 4; calls++) {
    const start = at
    const limit = Math.min(bytes.length, at + CALLED_BYTES)
    while (at < limit && CALLED[bytes[at]!] === 1) at++
    if (at >= bytes.length) return false
    if (isQuote(bytes, at)) return at <= start + PREFIX_BYTES || isDefault(bytes, start, afterIndex(bytes, at))
    const byte = bytes[at]!
    if (OPENING[byte] === 1) {
      while (at < bytes.length && OPENING[bytes[at]!] === 1) at++
      if (bytes[at] === BLANK) at++
    } else if (byte === BLANK && at === start + 3 && startsWith(bytes, start, 'new')) {
      at++
    } else if (byte === COMMA) {
      return startsWith(bytes, at - 4, 'none') || (calls > 0 && DIGIT[bytes[start]!] === 1)
    } else {
      return at > start && isDefault(bytes, start, byte === CLOSING ? at + 1 : at)
    }
  }
  return true
}

/** The end of `"name"]` in `env["name"]`. */
function afterIndex(bytes: Uint8Array, from: number): number {
  const limit = Math.min(bytes.length, from + CALLED_BYTES)
  let at = from
  while (at < limit && INDEX[bytes[at]!] === 1) at++
  return bytes[at] === CLOSING || bytes[at] === BRACKET ? at + 1 : at
}

/** Does `|| "`, `?? "` or `or "` follow what starts at `start`? */
function isDefault(bytes: Uint8Array, start: number, at: number): boolean {
  const isSpaced = bytes[at] === BLANK
  // The name may end in "or".
  if (isSpaced && at >= start + 3 && startsWith(bytes, at - 2, 'or') && isQuote(bytes, at + 1)) return true
  const sign = isSpaced ? at + 1 : at
  if (bytes[sign] !== PIPE && bytes[sign] !== QUESTION && !startsWith(bytes, sign, 'or')) return false
  return isQuote(bytes, bytes[sign + 2] === BLANK ? sign + 3 : sign + 2)
}

/** `text` is in lower case. */
export function startsWith(bytes: Uint8Array, at: number, text: string): boolean {
  if (at < 0 || at + text.length > bytes.length) return false
  for (let i = 0; i < text.length; i++) if ((bytes[at + i]! | 0x20) !== text.charCodeAt(i)) return false
  return true
}

/** Is the value one of those that `isWordy` tells? Not all of them: one with more digits is left to it. */
function isWordy(bytes: Uint8Array, from: number, to: number): boolean {
  return isMostlyWords(bytes, from, to) && digitRuns(bytes, from, to) < 2
}

function digitRuns(bytes: Uint8Array, from: number, to: number): number {
  let runs = 0
  for (let at = from; at < to; at++) {
    if (DIGIT[bytes[at]!] === 1 && (at === from || DIGIT[bytes[at - 1]!] === 0)) runs++
  }
  return runs
}
