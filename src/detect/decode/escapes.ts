import { entityAt } from './entities.ts'
import {
  AMPERSAND,
  BACKSLASH,
  CARRIAGE_RETURN,
  EQUALS,
  HEX_VALUE,
  isPrintable,
  NEWLINE,
  PERCENT,
  SPACE,
} from './byte-classes.ts'
import type { Output } from './output.ts'

/** Encodings in which only some characters are written otherwise. */
export const ESCAPE_KINDS = ['percent', 'escape', 'html', 'quoted-printable'] as const
export type EscapeKind = (typeof ESCAPE_KINDS)[number]

/** The byte that every escape of a kind begins with. */
export const FIRST_BYTE = {
  percent: PERCENT,
  escape: BACKSLASH,
  html: AMPERSAND,
  'quoted-printable': EQUALS,
} as const satisfies Record<EscapeKind, number>

/** No escape that is looked for is longer. */
export const LONGEST_ESCAPE = 12

const [LETTER_U, LETTER_X, BRACE, CLOSE] = Buffer.from('ux{}') as unknown as [number, number, number, number]
const ZERO = 0x30
/** Lengths between which a line of quoted-printable is broken; what stands before the first one may be as long. */
const SOFT_LINE = [56, 157] as const

/**
 * The length of the escape of this kind at `at`, if it tells that text is encoded there: it stands for a character of printable ASCII, or is a line break
 * of quoted-printable. Else 0.
 */
export function signLength(kind: EscapeKind, bytes: Uint8Array, at: number, high: number): number {
  switch (kind) {
    case 'percent': {
      const value = hexAt(bytes, at + 1, 2, high)
      return isPrintable(value) || value === NEWLINE || value === CARRIAGE_RETURN ? 3 : 0
    }
    case 'escape':
      return backslashSign(bytes, at, high)
    case 'html': {
      const entity = entityAt(bytes, at, high)
      return entity !== undefined && isPrintable(entity.code) ? entity.length : 0
    }
    default:
      if (isSoftBreak(bytes, at, high)) return softBreakLength(bytes, at, high)
      return hexAt(bytes, at + 1, 2, high) === EQUALS ? 3 : 0
  }
}

function backslashSign(bytes: Uint8Array, at: number, high: number): number {
  switch (bytes[at + 1]) {
    case LETTER_U:
      return isPrintable(hexAt(bytes, at + 2, 4, high)) ? 6 : 0
    case LETTER_X:
      return isPrintable(hexAt(bytes, at + 2, 2, high)) ? 4 : 0
    default:
      return isPrintable(octalAt(bytes, at + 1, high)) ? 4 : 0
  }
}

/** Writes `[from, to)` with all escapes of a kind in it decoded. */
export function decodeEscapes(kind: EscapeKind, bytes: Uint8Array, from: number, to: number, out: Output): void {
  const first = FIRST_BYTE[kind]
  let copied = from
  for (let at = from; at < to;) {
    if (bytes[at] !== first) {
      at++
      continue
    }
    out.copy(bytes, copied, at)
    const length = decodeOne(kind, bytes, at, to, out)
    copied = at
    at += Math.max(1, length)
    if (length > 0) copied = at
  }
  out.copy(bytes, copied, to)
}

/** Writes what the escape at `at` stands for; gives its length, or 0 when it is none. */
function decodeOne(kind: EscapeKind, bytes: Uint8Array, at: number, high: number, out: Output): number {
  switch (kind) {
    case 'percent':
      return writeByte(hexAt(bytes, at + 1, 2, high), at, 3, out)
    case 'escape':
      return decodeBackslash(bytes, at, high, out)
    case 'html': {
      const entity = entityAt(bytes, at, high)
      if (entity === undefined) return 0
      out.character(entity.code, at, entity.length)
      return entity.length
    }
    default:
      return softBreakLength(bytes, at, high) || writeByte(hexAt(bytes, at + 1, 2, high), at, 3, out)
  }
}

function writeByte(value: number, at: number, length: number, out: Output): number {
  if (value < 0) return 0
  out.byte(value, at, length)
  return length
}

const SIMPLE: ReadonlyMap<number, number> = new Map(
  Object.entries({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '"': '"', "'": "'", '\\': '\\', '/': '/', '`': '`' }).map(
    ([letter, value]) => [letter.charCodeAt(0), value.charCodeAt(0)],
  ),
)

function decodeBackslash(bytes: Uint8Array, at: number, high: number, out: Output): number {
  if (at + 1 >= high) return 0
  const second = bytes[at + 1]!
  const simple = SIMPLE.get(second)
  if (simple !== undefined) return writeByte(simple, at, 2, out)
  if (second === LETTER_X) return writeByte(hexAt(bytes, at + 2, 2, high), at, 4, out)
  if (second !== LETTER_U) return writeByte(octalAt(bytes, at + 1, high), at, 4, out)
  if (bytes[at + 2] === BRACE) return decodeBraced(bytes, at, high, out)
  const unit = hexAt(bytes, at + 2, 4, high)
  if (unit < 0) return 0
  if (unit >= 0xd800 && unit < 0xdc00 && bytes[at + 6] === BACKSLASH && bytes[at + 7] === LETTER_U) {
    const second16 = hexAt(bytes, at + 8, 4, high)
    if (second16 >= 0xdc00 && second16 < 0xe000) {
      out.character(0x10000 + ((unit - 0xd800) << 10) + second16 - 0xdc00, at, 12)
      return 12
    }
  }
  out.character(unit >= 0xd800 && unit < 0xe000 ? 0xfffd : unit, at, 6)
  return 6
}

/** `\u{1f511}`. */
function decodeBraced(bytes: Uint8Array, at: number, high: number, out: Output): number {
  let code = 0
  for (let place = at + 3; place < Math.min(high, at + 10); place++) {
    if (bytes[place] === CLOSE && place > at + 3) {
      out.character(code, at, place + 1 - at)
      return place + 1 - at
    }
    const digit = HEX_VALUE[bytes[place]!]!
    if (digit > 15) return 0
    code = code * 16 + digit
    if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000 && bytes[place + 1] === CLOSE)) return 0
  }
  return 0
}

/** The value of so many hexadecimal digits, or -1. */
export function hexAt(bytes: Uint8Array, at: number, digits: number, high: number): number {
  if (at + digits > high) return -1
  let value = 0
  for (let place = at; place < at + digits; place++) {
    const digit = HEX_VALUE[bytes[place]!]!
    if (digit > 15) return -1
    value = value * 16 + digit
  }
  return value
}

/** The value of three octal digits, up to 255, or -1. */
function octalAt(bytes: Uint8Array, at: number, high: number): number {
  if (at + 3 > high) return -1
  let value = 0
  for (let place = at; place < at + 3; place++) {
    const digit = bytes[place]! - ZERO
    if (digit < 0 || digit > 7) return -1
    value = value * 8 + digit
  }
  return value > 255 ? -1 : value
}

/** The length of `=` and a line end, or 0. */
function softBreakLength(bytes: Uint8Array, at: number, high: number): number {
  if (at + 1 < high && bytes[at + 1] === NEWLINE) return 2
  return at + 2 < high && bytes[at + 1] === CARRIAGE_RETURN && bytes[at + 2] === NEWLINE ? 3 : 0
}

/** Does a line as long as those of quoted-printable end here, not in white space or an operator? */
function isSoftBreak(bytes: Uint8Array, at: number, high: number): boolean {
  if (softBreakLength(bytes, at, high) === 0 || at === 0 || bytes[at - 1]! <= SPACE) return false
  let start = at
  // A zero byte is the end of another text.
  while (start > 0 && at - start <= SOFT_LINE[1] && bytes[start - 1] !== NEWLINE && bytes[start - 1] !== 0) start--
  return at - start >= SOFT_LINE[0] && at - start <= SOFT_LINE[1]
}
