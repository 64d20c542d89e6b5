import { shannonEntropy } from '#base/entropy.ts'
import { isMadeOfWords, wordLikeness } from './word-likeness.ts'

/** How a value looks. */
export interface ValueLooks {
  /** Log2 of how much likelier than chance its letter pairs are; see `wordLikeness`. */
  readonly likeness: number
  readonly isWordy: boolean
  readonly isSpaced: boolean
  readonly isUuid: boolean
  readonly entropy: number
  /** How many of lower case, upper case, digits and others occur. */
  readonly classes: number
  readonly hasDigit: boolean
}

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i

/** Is a value made of words, with no more digits between them than a name has? */
export function isWordy(value: string): boolean {
  return isMadeOfWords(value) && digitChanges(value) < 3
}

export function looksOf(value: string): ValueLooks {
  return {
    likeness: wordLikeness(value),
    isWordy: isWordy(value),
    isSpaced: /\s/.test(value),
    isUuid: UUID.test(value),
    entropy: shannonEntropy(value),
    classes: [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((part) => part.test(value)).length,
    hasDigit: /\d/.test(value),
  }
}

/** How often a text changes between digits and anything else. */
function digitChanges(value: string): number {
  return value.match(/\d+/g)?.reduce((sum, run) => sum + (value.startsWith(run) || value.endsWith(run) ? 1 : 2), 0) ?? 0
}
