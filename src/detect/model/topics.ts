import { FEATURE_NAMES, GROUPS } from './features.ts'

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
    features: /^(?:indent|length before|comment|sign before name|before|after)/,
    isFor: 'the rest of the line fits',
    isAgainst: 'the rest of the line speaks against it',
  },
  { features: /./, isFor: 'a mixture of characters as in a secret', isAgainst: 'hardly a mixture of characters' },
]

export const TOPIC_COUNT = TOPICS.length

/** The topic of each feature, by number. */
export const TOPIC_OF = Uint8Array.from(
  GROUPS.flatMap((group) => FEATURE_NAMES[group]),
  (name) => TOPICS.findIndex(({ features }) => features.test(name)),
)

/** Less than this, in log odds, is not worth a word. */
const LEAST = 0.25

/** The strongest reasons for and against, in words, from what each topic moved. */
export function reasonsOf(sums: Float64Array): readonly string[] {
  const isFor = strongest(sums, 1).map((topic) => TOPICS[topic]!.isFor)
  const isAgainst = strongest(sums, -1).map((topic) => TOPICS[topic]!.isAgainst)
  const reasons: string[] = []
  if (isFor.length > 0) reasons.push(`for: ${isFor.join(', ')}`)
  if (isAgainst.length > 0) reasons.push(`against: ${isAgainst.join(', ')}`)
  return reasons
}

/** The topics that moved the sum most in one direction, by number. */
function strongest(sums: Float64Array, sign: 1 | -1): number[] {
  let first = -1
  let second = -1
  for (let topic = 0; topic < sums.length; topic++) {
    const moved = sums[topic]! * sign
    if (moved < LEAST) continue
    if (first === -1 || moved > sums[first]! * sign) {
      second = first
      first = topic
    } else if (second === -1 || moved > sums[second]! * sign) second = topic
  }
  return [first, second].filter((topic) => topic !== -1)
}
