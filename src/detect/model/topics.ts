import { FEATURE_NAMES, GROUPS } from './feature-names.ts'

/** What is said of features that belong together, when they speak for a secret and when against. */
interface Topic {
  readonly features: RegExp
  readonly isFor: string
  readonly isAgainst: string
}

const TOPICS: readonly Topic[] = [
  {
    features: /^(?:likeness to words|share of (?:words|vowels)|made of words|longest letters)$/,
    isFor: 'letters look random',
    isAgainst: 'reads like words',
  },
  {
    features: /^(?:in order|on the keyboard|longest run|longest digits)$/,
    isFor: 'no sequence in it',
    isAgainst: 'characters repeat or follow each other',
  },
  { features: /^length$/, isFor: 'a usual length', isAgainst: 'an unusual length' },
  {
    features: /^(?:compound|dotted|address|uuid|hex of a usual length|camel case|snake case|repeats the name)$/,
    isFor: 'the form of a secret',
    isAgainst: 'the form of something else',
  },
  {
    features: /^(?:kind|telling|words|words after|length of name|case of name|dots in name|dashes in name|name)/,
    isFor: 'the name speaks of a secret',
    isAgainst: 'the name speaks of something else',
  },
  {
    features:
      /^(?:operator|quote|blank before value|arrow|length between|plausible|bracket before value|call|next after|second after|length after)/,
    isFor: 'written like a literal value',
    isAgainst: 'written like something other than a literal value',
  },
  {
    features:
      /^(?:indent|length before|comment|sign before name|before|after|syntax|in a|depth|argument|enclosing|last sign|near|bytes near|phrases near|random near|bytes outside|value again|first sign below)/,
    isFor: 'what stands around it fits',
    isAgainst: 'what stands around it speaks against it',
  },
  { features: /./, isFor: 'a mixture of characters as in a secret', isAgainst: 'hardly a mixture of characters' },
]

/** The topic of each feature, by number. */
export const TOPIC_OF = Uint8Array.from(
  GROUPS.flatMap((group) => FEATURE_NAMES[group]),
  (name) => TOPICS.findIndex(({ features }) => features.test(name)),
)

/** Less than this, in log odds, is not worth a word. */
const LEAST = 0.25

/** The strongest reasons for and against, in words, from what each topic moved. */
export function reasonsOf(sums: Float64Array): readonly string[] {
  const isFor = strongest(sums, 1)
  const isAgainst = strongest(sums, -1)
  const key = isFor * KEYS + isAgainst
  let reasons = known.get(key)
  if (reasons === undefined) known.set(key, (reasons = [...inWords('for', isFor), ...inWords('against', isAgainst)]))
  return reasons
}

/** There are few ways to say it, and very many to say it for. */
const known = new Map<number, readonly string[]>()
const PLACES = 16
const KEYS = PLACES * PLACES
const NONE = PLACES - 1

function inWords(direction: 'for' | 'against', strongestTwo: number): readonly string[] {
  const topics = [Math.floor(strongestTwo / PLACES), strongestTwo % PLACES].flatMap((topic) => TOPICS[topic] ?? [])
  const words = topics.map(({ isFor, isAgainst }) => (direction === 'for' ? isFor : isAgainst))
  return words.length === 0 ? [] : [`${direction}: ${words.join(', ')}`]
}

/** The two topics that moved the sum most in one direction, by number: the first times `PLACES`, plus the second. */
function strongest(sums: Float64Array, sign: 1 | -1): number {
  let first = NONE
  let second = NONE
  for (let topic = 0; topic < sums.length; topic++) {
    const moved = sums[topic]! * sign
    if (moved < LEAST) continue
    if (first === NONE || moved > sums[first]! * sign) {
      second = first
      first = topic
    } else if (second === NONE || moved > sums[second]! * sign) second = topic
  }
  return first * PLACES + second
}
