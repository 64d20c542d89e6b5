import type { Origin } from '#core/source.ts'
import type { Surroundings } from './candidate.ts'
import type { Match } from './match.ts'
import type { Ruleset } from './ruleset.ts'

/** Rules of the set that are not in force for a content, by number. Undefined when all are. */
export function excludedRules({ rules, conditional }: Ruleset, origin: Origin): ReadonlySet<number> | undefined {
  if (conditional.length === 0) return undefined
  const excluded = conditional.filter((index) => rules[index]!.appliesTo?.(origin) === false)
  return excluded.length === 0 ? undefined : new Set(excluded)
}

/** Matches that their rules stand by. Asked before overlaps are resolved, so that a dropped match hides no other. */
export function acceptedMatches(matches: readonly Match[], around: Surroundings): readonly Match[] {
  if (matches.every(({ rule }) => rule.accepts === undefined)) return matches
  return matches.filter((match) => match.rule.accepts?.(match, around) !== false)
}
