import { kindOf } from './characters.ts'
import { aboutHash, hashWith, NO_LETTERS } from './words.ts'

/** What the lines beside a value hold. */
export interface Neighbours {
  /** What their words are about: bits of `ABOUT`. */
  about: number
  /** Blanks between letters within quotes: texts that people read. */
  phrases: number
  /** Runs of letters and digits that take turns, as in keys and digests. */
  random: number
  /** Bytes that are no ASCII. */
  others: number
}

const LOWER = 1
const UPPER = 2
const DIGIT = 3
const BLANK = 0x20
const LINE_FEED = 10
const DOUBLE_QUOTE = 0x22
const APOSTROPHE = 0x27
/** Shorter runs are names. */
const LEAST_RUN = 16
const LEAST_TURNS = 5

/** Farther text adds little (measured) and costs as much. */
const NEAR_BYTES = 100

const result: Neighbours = { about: 0, phrases: 0, random: 0, others: 0 }

/** Counts in one pass over what is nearest of each text. The result is valid until the next call. */
export function neighboursIn(above: string, below: string): Neighbours {
  result.about = 0
  result.phrases = 0
  result.random = 0
  result.others = 0
  addNeighbours(above, Math.max(0, above.length - NEAR_BYTES), above.length)
  addNeighbours(below, 0, Math.min(NEAR_BYTES, below.length))
  return result
}

/** Words end at case changes: `mockDbPassword`, `HTTPHost` (where the last capital is taken for the first word's). */
function addNeighbours(text: string, from: number, to: number): void {
  let quote = 0
  let run = 0
  let turns = 0
  let before = 0
  let hash = NO_LETTERS
  for (let i = from; i < to; i++) {
    const sign = text.charCodeAt(i)
    const kind = kindOf(sign)
    if (kind <= UPPER) {
      if (before > UPPER || before === 0 || (kind === UPPER && before === LOWER)) {
        if (hash !== NO_LETTERS) result.about |= aboutHash(hash)
        hash = NO_LETTERS
      }
      hash = hashWith(hash, sign)
      if (before === DIGIT) turns++
      run++
    } else if (kind === DIGIT) {
      if (before !== DIGIT && before !== 0) turns++
      run++
    } else {
      if (run >= LEAST_RUN && turns >= LEAST_TURNS) result.random++
      run = 0
      turns = 0
      if (sign === BLANK) {
        if (quote !== 0 && before <= UPPER && before > 0) result.phrases++
      } else if (sign === DOUBLE_QUOTE || sign === APOSTROPHE) quote = quote === sign ? 0 : quote === 0 ? sign : quote
      else if (sign === LINE_FEED) quote = 0
      else if (sign >= 0x80) result.others++
    }
    before = kind <= DIGIT ? kind : 0
  }
  if (hash !== NO_LETTERS) result.about |= aboutHash(hash)
  if (run >= LEAST_RUN && turns >= LEAST_TURNS) result.random++
}
