/** What a value is written with, counted in one pass. */
export interface Characters {
  lower: number
  upper: number
  digits: number
  /** ASCII characters that are none of these, and no white space. */
  signs: number
  spaces: number
  /** Characters outside ASCII. */
  others: number
  hex: number
  vowels: number
  distinct: number
  /** Bits per character. */
  entropy: number
  /** How often lower case, upper case, digits and signs take turns. */
  turns: number
  longestRun: number
  longestLetters: number
  longestDigits: number
  /** Pairs of characters that are one apart, as in `abc` and `321`, or neighbours on a keyboard, as in `asdf`. */
  inOrder: number
  onKeyboard: number
  /** How many of each of some signs, from 1 on: see `SIGN_COLUMNS`. */
  readonly columns: Uint16Array
}

const LOWER = 1
const UPPER = 2
const DIGIT = 3
const SIGN = 4
const SPACE = 5
const OTHER = 6

const kinds = new Uint8Array(128).fill(SIGN)
for (let code = 0; code < 128; code++) {
  if (code >= 0x61 && code <= 0x7a) kinds[code] = LOWER
  else if (code >= 0x41 && code <= 0x5a) kinds[code] = UPPER
  else if (code >= 0x30 && code <= 0x39) kinds[code] = DIGIT
  else if (code === 0x20 || (code >= 9 && code <= 13)) kinds[code] = SPACE
}
const VOWELS = columnsOf('aeiouAEIOU')
const HEX = columnsOf('0123456789abcdefABCDEF')
/** Columns of signs of their own; brackets share one. */
const SIGN_COLUMNS = columnsOf('.', '-', '_', '/', ':', ',', '()[]{}<>', '=')
/** The key to the right of each key. */
const NEXT_KEY = new Uint8Array(128)
for (const row of ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']) {
  for (let i = 0; i + 1 < row.length; i++) NEXT_KEY[row.charCodeAt(i)] = row.charCodeAt(i + 1)
}

const tally = new Uint16Array(129)
const kindTally = new Uint16Array(7)
/** `n × log2 n` of small counts. */
const BITS = Float64Array.from({ length: 512 }, (_, count) => (count === 0 ? 0 : count * Math.log2(count)))

function columnsOf(...groups: string[]): Uint8Array {
  const table = new Uint8Array(128)
  for (const [column, group] of groups.entries()) for (const sign of group) table[sign.charCodeAt(0)] = column + 1
  return table
}

/** 1 lower case, 2 upper case, 3 digit, 4 sign, 5 space, 6 outside ASCII. */
export function kindOf(code: number): number {
  return code < 128 ? kinds[code]! : OTHER
}

const result: Characters = {
  lower: 0,
  upper: 0,
  digits: 0,
  signs: 0,
  spaces: 0,
  others: 0,
  hex: 0,
  vowels: 0,
  distinct: 0,
  entropy: 0,
  turns: 0,
  longestRun: 0,
  longestLetters: 0,
  longestDigits: 0,
  inOrder: 0,
  onKeyboard: 0,
  columns: new Uint16Array(9),
}

/** Counts the characters of a value. The result is valid until the next call. */
export function charactersOf(value: string): Characters {
  const { columns } = result
  tally.fill(0)
  kindTally.fill(0)
  columns.fill(0)
  let hex = 0
  let vowels = 0
  let turns = 0
  let inOrder = 0
  let onKeyboard = 0
  let run = 0
  let letters = 0
  let digits = 0
  let longestRun = 0
  let longestLetters = 0
  let longestDigits = 0
  let before = 0
  let beforeCode = -9
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i)
    const kind = kindOf(code)
    kindTally[kind]!++
    if (code < 128) {
      tally[code]!++
      hex += HEX[code]!
      vowels += VOWELS[code]!
      columns[SIGN_COLUMNS[code]!]!++
      if (kind <= DIGIT) {
        if (code === beforeCode + 1 || code === beforeCode - 1) inOrder++
        if (beforeCode > 0 && NEXT_KEY[beforeCode | 0x20] === (code | 0x20)) onKeyboard++
      }
    } else {
      tally[128]!++
    }
    if (kind !== before && i > 0) turns++
    run = code === beforeCode ? run + 1 : 1
    letters = kind <= UPPER ? letters + 1 : 0
    digits = kind === DIGIT ? digits + 1 : 0
    if (run > longestRun) longestRun = run
    if (letters > longestLetters) longestLetters = letters
    if (digits > longestDigits) longestDigits = digits
    before = kind
    beforeCode = code < 128 ? code : -9
  }
  result.lower = kindTally[LOWER]!
  result.upper = kindTally[UPPER]!
  result.digits = kindTally[DIGIT]!
  result.signs = kindTally[SIGN]!
  result.spaces = kindTally[SPACE]!
  result.others = kindTally[OTHER]!
  result.hex = hex
  result.vowels = vowels
  result.turns = turns
  result.inOrder = inOrder
  result.onKeyboard = onKeyboard
  result.longestRun = longestRun
  result.longestLetters = longestLetters
  result.longestDigits = longestDigits
  countDistinct(value)
  return result
}

/** Walks the value a second time, so that characters that do not occur cost nothing. */
function countDistinct(value: string): void {
  const { length } = value
  let distinct = 0
  let sum = 0
  for (let i = 0; i < length; i++) {
    const code = value.charCodeAt(i)
    const slot = code < 128 ? code : 128
    const count = tally[slot]!
    if (count === 0) continue
    tally[slot] = 0
    distinct++
    sum += count < BITS.length ? BITS[count]! : count * Math.log2(count)
  }
  result.distinct = distinct
  result.entropy = length === 0 ? 0 : Math.log2(length) - sum / length
}
