import { byteSet } from '../byte-set.ts'
import type { FollowTest } from '../follows.ts'
import { isLongEnough, isQuote, mayBeBare, mayBeQuoted, mayWrap, startsWith, type ValueShape } from './value-scan.ts'

// What `assignmentPattern` demands of the bytes after a name, and a first look at the value, without the pattern and without
// making strings, which costs ten times as much and would lead to nothing at most names in code and prose. Says yes wherever
// it is not sure.

const NAME = byteSet('\\w.-')
const BLANK = byteSet(' \t')
const SPACE = byteSet('\\s')
const QUOTE = byteSet('"\'`')
/** What a type is written in. */
const TYPE = byteSet("&'\\w.<>[\\]*")

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
const QUESTION = code('?')
const EXCLAMATION = code('!')
const PIPE = code('|')
const APOSTROPHE = code("'")
const THREE = code('3')

/** Bytes of a name after the keyword, blanks beside an operator, and bytes of a type, at most. */
const TAIL_BYTES = 32
const BLANKS = 40
const TYPE_BYTES = 27
const METHOD_BYTES = 12
/** Bytes from the keyword to the end of the word `key`, at most. */
const KEY_BYTES = 19

/** The test for names of values of a shape. */
export function assignmentTest(shape: ValueShape): FollowTest {
  return (bytes, start, end) => mayAssign(bytes, start, end, shape)
}

/** The same for names in which `key` follows the keyword after at most 16 bytes. */
export function keyAssignmentTest(shape: ValueShape): FollowTest {
  return (bytes, start, end) => hasKey(bytes, end) && mayAssign(bytes, start, end + KEY_BYTES, shape)
}

function hasKey(bytes: Uint8Array, from: number): boolean {
  const limit = Math.min(bytes.length - 2, from + KEY_BYTES - 2)
  for (let at = from; at < limit; at++) {
    const byte = bytes[at]!
    // k, e, y in any case.
    if ((byte | 0x20) === 0x6b && (bytes[at + 1]! | 0x20) === 0x65 && (bytes[at + 2]! | 0x20) === 0x79) return true
    if (NAME[byte] === 0) return false
  }
  return false
}

/** `start` is where the name's last word starts, or a `-` before it; `end` where it ends, at the latest. */
function mayAssign(bytes: Uint8Array, start: number, end: number, shape: ValueShape): boolean {
  const limit = Math.min(bytes.length, end + TAIL_BYTES + 1)
  let at = start
  while (at < limit && NAME[bytes[at]!] === 1) at++
  if (at === limit) return isLongName(bytes, at)
  let byte = bytes[at]!
  if (bytes[start] === DASH) return BLANK[byte] === 1
  if (byte === MORE && bytes[at - 1] === DASH) return true
  const nameEnd = at
  while (byte === BACKSLASH && at < nameEnd + 3) byte = bytes[++at]!
  if (QUOTE[byte] === 1) byte = bytes[++at]!
  for (let i = 0; i < 2 && (byte === CLOSE || byte === BRACKET); i++) byte = bytes[++at]!
  if (at >= bytes.length) return false
  if (byte === OPEN) return inCall(bytes, at + 1, shape)
  if (byte === DOT && at > nameEnd) return mayWrap(bytes, at + 1)
  return SPACE[byte] === 1 ? afterSpace(bytes, at, shape) : afterOperator(bytes, at, shape)
}

/** Too long for a name, but `->` or `.setValue(` may be a part of what was taken for it. */
function isLongName(bytes: Uint8Array, from: number): boolean {
  const limit = Math.min(bytes.length, from + METHOD_BYTES)
  let at = from
  while (at < limit && NAME[bytes[at]!] === 1) at++
  return at < bytes.length && (bytes[at] === OPEN || (bytes[at] === MORE && bytes[at - 1] === DASH))
}

/** The first argument of a call starts here. */
function inCall(bytes: Uint8Array, from: number, shape: ValueShape): boolean {
  const at = bytes[from] === BLANK_BYTE ? from + 1 : from
  return isQuote(bytes, at) ? mayBeQuoted(bytes, at, shape) : mayWrap(bytes, at)
}

/** White space follows the name: then an operator, an attribute, a type, or a quoted value. */
function afterSpace(bytes: Uint8Array, from: number, shape: ValueShape): boolean {
  const at = skipBlanks(bytes, from)
  if (at >= bytes.length) return false
  const byte = bytes[at]!
  if (SPACE[byte] === 1) {
    let next = at
    while (next < from + 4 && SPACE[bytes[next]!] === 1) next++
    return isAttribute(bytes, next)
  }
  if (isTypeWord(bytes, at) || afterOperator(bytes, at, shape)) return true
  if (at > from + 4) return false
  if (isQuote(bytes, at)) return mayBeQuoted(bytes, at, shape)
  return isAttribute(bytes, at) || mayWrap(bytes, at)
}

function skipBlanks(bytes: Uint8Array, from: number): number {
  const limit = Math.min(bytes.length, from + BLANKS)
  let at = from
  while (at < limit && BLANK[bytes[at]!] === 1) at++
  return at
}

/** `value` and `content` of an element. */
function isAttribute(bytes: Uint8Array, at: number): boolean {
  return startsWith(bytes, at, 'value') || startsWith(bytes, at, 'content')
}

function isTypeWord(bytes: Uint8Array, at: number): boolean {
  return startsWith(bytes, at, 'string') || startsWith(bytes, at, 'char') || startsWith(bytes, at, 'const')
}

/** Does an operator start here, with a value after it? */
function afterOperator(bytes: Uint8Array, from: number, shape: ValueShape): boolean {
  const byte = bytes[from]!
  const next = bytes[from + 1]
  switch (byte) {
    case LESS:
      return next === SLASH
    case PERCENT:
      return next === THREE
    case EQUALS: {
      let end = from + 1
      while (end < from + 3 && (bytes[end] === EQUALS || bytes[end] === MORE)) end++
      return mayFollow(bytes, from, end, shape)
    }
    case MORE:
      return mayFollow(bytes, from, from + 1, shape)
    case DASH:
      return next === MORE && mayFollow(bytes, from, from + 2, shape)
    case COLON:
      return next === EQUALS ? mayFollow(bytes, from, from + 2, shape) : afterColon(bytes, from, shape)
    case COMMA:
      return afterComma(bytes, from, shape)
    case EXCLAMATION:
      return next === EQUALS && mayFollow(bytes, from, bytes[from + 2] === EQUALS ? from + 3 : from + 2, shape)
    case QUESTION:
    case PIPE:
      return next === byte && bytes[from + 2] === EQUALS && mayFollow(bytes, from, from + 3, shape)
    default:
      return false
  }
}

/** An operator from `from` to `end`: may a value follow? */
function mayFollow(bytes: Uint8Array, from: number, end: number, shape: ValueShape): boolean {
  const at = skipBlanks(bytes, end)
  if (at >= bytes.length) return false
  if (isQuote(bytes, at)) return mayBeQuoted(bytes, at, shape)
  if (mayWrap(bytes, at)) return true
  // After a single `=` it is clear where a value begins.
  return end === from + 1 ? mayBeBare(bytes, at, shape) : isLongEnough(bytes, from + 1, at, shape)
}

/** `: value`, `: Type = value`. */
function afterColon(bytes: Uint8Array, from: number, shape: ValueShape): boolean {
  const at = skipBlanks(bytes, from + 1)
  // `'` is also the start of a lifetime.
  if (bytes[at] === APOSTROPHE || mayFollow(bytes, from, from + 1, shape)) return true
  const sign = afterType(bytes, at)
  return bytes[sign] === EQUALS && afterOperator(bytes, sign, shape)
}

/** `, "value"`, `, err := value`. */
function afterComma(bytes: Uint8Array, from: number, shape: ValueShape): boolean {
  const at = skipBlanks(bytes, from + 1)
  if (isQuote(bytes, at)) return mayBeQuoted(bytes, at, shape)
  if (mayWrap(bytes, at)) return true
  const sign = afterType(bytes, at)
  return bytes[sign] === COLON && afterOperator(bytes, sign, shape)
}

function afterType(bytes: Uint8Array, from: number): number {
  const limit = Math.min(bytes.length, from + TYPE_BYTES)
  let at = from
  while (at < limit && TYPE[bytes[at]!] === 1) at++
  return bytes[at] === BLANK_BYTE ? at + 1 : at
}
