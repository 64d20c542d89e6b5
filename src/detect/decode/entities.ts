import { HEX_VALUE } from './byte-classes.ts'

/** The longest entity that is read, with `&` and `;`. */
const LONGEST = 12

/**
 * Named characters of HTML that are ASCII, and the space that does not break.
 * Source: https://html.spec.whatwg.org/multipage/named-characters.html, checked 2026-11-24.
 */
const NAMED: ReadonlyMap<string, number> = new Map(
  Object.entries({
    quot: '"',
    amp: '&',
    apos: "'",
    lt: '<',
    gt: '>',
    nbsp: ' ',
    Tab: '\t',
    NewLine: '\n',
    excl: '!',
    num: '#',
    dollar: '$',
    percnt: '%',
    lpar: '(',
    rpar: ')',
    ast: '*',
    midast: '*',
    plus: '+',
    comma: ',',
    period: '.',
    sol: '/',
    colon: ':',
    semi: ';',
    equals: '=',
    quest: '?',
    commat: '@',
    lsqb: '[',
    lbrack: '[',
    bsol: '\\',
    rsqb: ']',
    rbrack: ']',
    Hat: '^',
    lowbar: '_',
    UnderBar: '_',
    grave: '`',
    lcub: '{',
    lbrace: '{',
    verbar: '|',
    vert: '|',
    VerticalLine: '|',
    rcub: '}',
    rbrace: '}',
  }).map(([name, value]) => [name, value.charCodeAt(0)]),
)

export interface Entity {
  readonly code: number
  readonly length: number
}

const [HASH, SEMICOLON, LETTER_X, CAPITAL_X] = Buffer.from('#;xX') as unknown as [number, number, number, number]

/** The entity at an `&`: numeric, or a named one of ASCII. Ends with `;`. */
export function entityAt(bytes: Uint8Array, at: number, high: number): Entity | undefined {
  const limit = Math.min(high, at + LONGEST)
  let end = at + 1
  while (end < limit && bytes[end] !== SEMICOLON) end++
  if (end >= limit || end < at + 3) return undefined
  const code = bytes[at + 1] === HASH ? numberIn(bytes, at + 2, end) : NAMED.get(nameIn(bytes, at + 1, end))
  return code === undefined ? undefined : { code, length: end + 1 - at }
}

function nameIn(bytes: Uint8Array, from: number, to: number): string {
  let name = ''
  for (let at = from; at < to; at++) name += String.fromCharCode(bytes[at]!)
  return name
}

function numberIn(bytes: Uint8Array, from: number, to: number): number | undefined {
  const isHex = bytes[from] === LETTER_X || bytes[from] === CAPITAL_X
  const first = isHex ? from + 1 : from
  let code = 0
  if (first === to) return undefined
  for (let at = first; at < to; at++) {
    const digit = HEX_VALUE[bytes[at]!]!
    if (digit >= (isHex ? 16 : 10)) return undefined
    code = code * (isHex ? 16 : 10) + digit
  }
  return code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? undefined : code
}
