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
export function radiusOf({ reach, matchAt, companions }: CompiledRule): RuleRadius {
  const partners = Math.max(0, ...companions.map(({ withinBytes }) => withinBytes)) * 2
  const match = (matchAt === undefined ? reach : 0) + partners + CONTEXT_BYTES
  return { match, keyword: match + reach * 2 }
}

/** The largest keyword radius among the rules that wait for each keyword, by the keyword's number. */
export function keywordRadii({ keywords }: Ruleset, radii: readonly RuleRadius[]): Int32Array {
  return Int32Array.from(keywords, ({ rules }) => Math.max(...rules.map((index) => radii[index]!.keyword)))
}
