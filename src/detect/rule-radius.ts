import type { KeywordLengths } from './keyword-hits.ts'
import { PASSED_BYTES } from './next-value.ts'
import type { CompiledRule, Ruleset } from './ruleset.ts'

/** Bytes around a match that its boundaries, its check and its placement may look at. */
const CONTEXT_BYTES = 300

/** How far a rule looks, in bytes. */
export interface RuleRadius {
  /** Around a match with all its parts: what is farther away has no part in whether it is found, and as what. */
  readonly match: number
  /** Around a keyword: what is farther away has no part in any match that the keyword leads to. */
  readonly keyword: number
}

/**
 * The radius of a rule. A match is found by a keyword within the rule's reach, in a window that other keywords within reach
 * of the match may widen; companions compete with those of other matches. A row of matches of one rule, each overlapping the
 * next, could in principle carry an influence farther; none such is known.
 */
export function radiusOf({ reach, startsAtKeyword, companions, rule }: CompiledRule): RuleRadius {
  const partners = Math.max(0, ...companions.map(({ farBytes }) => farBytes)) * 2
  const passed = rule.knownBy === 'name' ? PASSED_BYTES : 0
  const match = (startsAtKeyword ? 0 : reach) + partners + passed + CONTEXT_BYTES
  return { match, keyword: match + reach * 2 }
}

/** What is known of a ruleset's keywords, by their numbers. */
export interface KeywordReach {
  readonly lengths: KeywordLengths
  /** The largest radius among the rules that wait for the keyword. */
  radiusOf(keyword: number): number
}

const known = new WeakMap<Ruleset, KeywordReach>()

/** Made once for a ruleset; a keyword's radius, and the rules that it needs for that, when the keyword is first met. */
export function keywordReach(ruleset: Ruleset): KeywordReach {
  let reach = known.get(ruleset)
  if (reach === undefined) known.set(ruleset, (reach = newKeywordReach(ruleset)))
  return reach
}

function newKeywordReach({ keywords, rules }: Ruleset): KeywordReach {
  const radii = new Int32Array(keywords.length)
  return {
    lengths: {
      of: Uint16Array.from(keywords, ({ length }) => length),
      longest: keywords.reduce((longest, { length }) => Math.max(longest, length), 0),
    },
    radiusOf(keyword) {
      const radius = radii[keyword]!
      if (radius > 0) return radius
      const waiting = keywords[keyword]!.rules
      // At least 1, so that it is looked up once.
      return (radii[keyword] = Math.max(1, ...waiting.map((index) => radiusOf(rules[index]!).keyword)))
    },
  }
}
