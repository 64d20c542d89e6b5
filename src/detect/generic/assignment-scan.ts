import { byteSet } from '../byte-set.ts'
import type { FollowTest } from '../follows.ts'

// What `assignmentPattern` demands of the bytes after a name, tested without the pattern, which costs ten times as much and
// would fail at nine of ten names in code and prose. Says yes wherever it is not sure.

const NAME = byteSet('\\w.-')
const BLANK = byteSet(' \t')
const SPACE = byteSet('\\s')
const QUOTE = byteSet('"\'`\\\\')
const OPERATOR = byteSet('=:,?|!<>%\\-')
/** What a value without quotes may not hold. */
const NOT_BARE = byteSet('\\s"\'`,;&<>(){}[\\]|\\\\')
/** What may stand between an operator and a quoted value: calls, defaults, types. */
const WRAP = byteSet('\\w.:<>[\\]*&({ $|?,)@=\\-\t')
/** What a type is written in. */
const TYPE = byteSet("&'\\w.<>[\\]*")
const LETTER = byteSet('A-Za-z')
const WORD = byteSet('\\w')

const code = (character: string): number => character.charCodeAt(0)
const BACKSLASH = code('\\')
const OPEN = code('(')
const CLOSE = code(')')
const BRACKET = code(']')
const DASH = code('-')
const DOT = code('.')
const MORE = code('>')
const LESS = code('<')
const SLASH = code('/')
const BLANK_BYTE = code(' ')
const EQUALS = code('=')
const COLON = code(':')
const COMMA = code(',')
const PERCENT = code('%')
const THREE = code('3')

/** The longest name from a keyword on, in bytes; and the longest text between an operator and a quote. */
const NAME_BYTES = 64
const WRAP_BYTES = 260
const OPERATOR_BYTES = 54
const TYPE_BYTES = 27

/** The test for names whose values have at least `shortest` bytes. */
export function assignmentTest(shortest: number): FollowTest {
  return (bytes, start) => mayAssign(bytes, start, shortest)
}

/** The same for names in which `key` follows the keyword after at most 16 bytes. */
export function keyAssignmentTest(shortest: number): FollowTest {
  return (bytes, start, end) => hasKey(bytes, end) && mayAssign(bytes, start, shortest)
}

function hasKey(bytes: Uint8Array, from: number): boolean {
  const limit = Math.min(bytes.length - 2, from + 17)
  for (let at = from; at < limit; at++) {
    const byte = bytes[at]!
    // k, e, y in any case.
    if ((byte | 0x20) === 0x6b && (bytes[at + 1]! | 0x20) === 0x65 && (bytes[at + 2]! | 0x20) === 0x79) return true
    if (NAME[byte] === 0) return false
  }
  return false
}

function mayAssign(bytes: Uint8Array, start: number, shortest: number): boolean {
  const { length } = bytes
  const isOption = bytes[start] === DASH
  const limit = Math.min(length, start + NAME_BYTES)
  let at = start
  while (at < limit && NAME[bytes[at]!] === 1) at++
  if (at >= limit) return at < length
  let byte = bytes[at]!
  if (isOption) return BLANK[byte] === 1
  if (byte === MORE && bytes[at - 1] === DASH) return true
  const nameEnd = at
  while (byte === BACKSLASH && at < nameEnd + 3) byte = bytes[++at]!
  if (byte !== BACKSLASH && QUOTE[byte] === 1) byte = bytes[++at]!
  for (let i = 0; i < 2 && (byte === CLOSE || byte === BRACKET); i++) byte = bytes[++at]!
  if (at >= length) return false
  if (byte === OPEN || (byte === DOT && at > nameEnd)) return mayWrap(bytes, at + 1)
  if (OPERATOR[byte] === 1) return afterOperator(bytes, at, shortest)
  return SPACE[byte] === 1 && afterSpace(bytes, at, shortest)
}

/** White space follows the name: an operator, an attribute, a type, or a quoted value. */
function afterSpace(bytes: Uint8Array, from: number, shortest: number): boolean {
  const limit = Math.min(bytes.length, from + OPERATOR_BYTES)
  let at = from
  while (at < limit && BLANK[bytes[at]!] === 1) at++
  if (at >= limit) return false
  const byte = bytes[at]!
  if (OPERATOR[byte] === 1) return afterOperator(bytes, at, shortest)
  if (SPACE[byte] === 1) {
    while (at < from + 5 && at < limit && SPACE[bytes[at]!] === 1) at++
    return at < limit && isAttribute(bytes, at)
  }
  if (at > from + 4 && !isTypeWord(bytes, at)) return false
  return isAttribute(bytes, at) || isTypeWord(bytes, at) || mayWrapWords(bytes, at)
}

/** `value` and `content` of an element. */
function isAttribute(bytes: Uint8Array, at: number): boolean {
  return startsWith(bytes, at, 'value') || startsWith(bytes, at, 'content')
}

function isTypeWord(bytes: Uint8Array, at: number): boolean {
  return startsWith(bytes, at, 'string') || startsWith(bytes, at, 'char') || startsWith(bytes, at, 'const')
}

/** `text` is in lower case. */
function startsWith(bytes: Uint8Array, at: number, text: string): boolean {
  if (at + text.length > bytes.length) return false
  for (let i = 0; i < text.length; i++) if ((bytes[at + i]! | 0x20) !== text.charCodeAt(i)) return false
  return true
}

/** An operator starts here: a value with quotes, or one without that is long enough. */
function afterOperator(bytes: Uint8Array, from: number, shortest: number): boolean {
  const byte = bytes[from]!
  // `</key>` and `%3d`.
  if (byte === LESS) return bytes[from + 1] === SLASH
  if (byte === PERCENT) return bytes[from + 1] === THREE
  const limit = Math.min(bytes.length, from + OPERATOR_BYTES)
  let at = from
  while (at < limit && OPERATOR[bytes[at]!] === 1) at++
  while (at < limit && BLANK[bytes[at]!] === 1) at++
  if (at >= limit) return at < bytes.length
  if (QUOTE[bytes[at]!] === 1 || isBare(bytes, at, shortest) || mayWrap(bytes, at)) return true
  const typed = byte === COLON || byte === COMMA ? assignAfterType(bytes, at) : -1
  return typed !== -1 && afterOperator(bytes, typed, shortest)
}

/** Where the `=` or `:=` is in `: string = x` and `, err := x`, from after the first sign; or -1. */
function assignAfterType(bytes: Uint8Array, from: number): number {
  const limit = Math.min(bytes.length - 1, from + TYPE_BYTES)
  let at = from
  while (at < limit && TYPE[bytes[at]!] === 1) at++
  if (bytes[at] === BLANK_BYTE) at++
  return bytes[at] === EQUALS || bytes[at] === COLON ? at : -1
}

/** Also a value whose beginning was taken for a part of the operator, and `${NAME:value}`. */
function isBare(bytes: Uint8Array, at: number, shortest: number): boolean {
  let first = at
  while (OPERATOR[bytes[first - 1]!] === 1 && NOT_BARE[bytes[first - 1]!] === 0) first--
  const end = first + shortest
  if (bytes[at] === 0x24 || end > bytes.length) return true
  for (let i = first; i < end; i++) if (NOT_BARE[bytes[i]!] === 1) return false
  return true
}

/** Does a quote follow after nothing but what may stand before a quoted value? */
function mayWrap(bytes: Uint8Array, from: number): boolean {
  const limit = Math.min(bytes.length, from + WRAP_BYTES)
  for (let at = from; at < limit; at++) {
    const byte = bytes[at]!
    if (QUOTE[byte] === 1) return true
    if (WRAP[byte] === 0) return false
  }
  return false
}

/** The same where no operator is: two words in a row, as in prose, are only `new X` and `a or b`. */
function mayWrapWords(bytes: Uint8Array, from: number): boolean {
  const limit = Math.min(bytes.length, from + WRAP_BYTES)
  for (let at = from; at < limit; at++) {
    const byte = bytes[at]!
    if (QUOTE[byte] === 1) return true
    if (WRAP[byte] === 0) return false
    if (byte === BLANK_BYTE && at > from && WORD[bytes[at - 1]!] === 1 && LETTER[bytes[at + 1]!] === 1) {
      if (!startsWith(bytes, at - 3, 'new') && !startsWith(bytes, at - 2, 'or') && !startsWith(bytes, at + 1, 'or'))
        return false
    }
  }
  return false
}
