import { isFreeAfter } from './boundary.ts'
import type { Haystack } from './haystack.ts'
import type { GroupMatch, PatternMatch } from './pattern.ts'
import type { CompiledRule } from './ruleset.ts'

/** Values that are passed over at most, and how long they may be, in bytes: an account's number, a client's id. */
const MOST_PASSED = 2
const LONGEST_PASSED = 96
/** How much farther from its keyword a match may lie for that. */
export const PASSED_BYTES = MOST_PASSED * LONGEST_PASSED

/**
 * Asks `judge` for the match of a rule, and where it is none of the value nearest to the vendor's name, for the next ones: a public id stands
 * before its secret. The passed value does not count for the distance. Only for rules that know their secret by a name.
 */
export function judgeNearest<T>(
  rule: CompiledRule,
  haystack: Haystack,
  primary: PatternMatch,
  judge: (match: PatternMatch) => T | undefined,
): T | undefined {
  let judged = judge(primary)
  if (rule.rule.knownBy !== 'name') return judged
  let text = ''
  let last = primary
  // What is cut out of the text, in all: everything that is looked for lies behind it.
  let cut = 0
  for (let passed = 0; judged === undefined && passed < MOST_PASSED; passed++) {
    const value = valueOf(last)
    if (value === undefined || value.end - value.start > LONGEST_PASSED) return undefined
    const from = Math.max(0, primary.start - 1)
    if (passed === 0) {
      const to = primary.start + rule.reach * 2 + PASSED_BYTES + 1
      text = haystack.bytes.toString('latin1', from, Math.min(haystack.bytes.length, to))
    }
    const [start, end] = [value.start - from - cut, value.end - from - cut]
    text = text.slice(0, start) + text.slice(end)
    cut += end - start
    const next = rule.pattern.at?.(text, primary.start - from)
    const found = next === undefined ? undefined : valueOf(next)
    // Before the cut, or over it, there is nothing new.
    if (next === undefined || found === undefined || found.start <= start) return undefined
    last = { start: primary.start, end: next.end + from + cut, groups: movedGroups(next, from + cut) }
    if (!isFreeAfter(haystack.bytes, last.end, rule.notAfter)) return undefined
    judged = judge(last)
  }
  return judged
}

/** The one group that took part. */
function valueOf({ groups }: PatternMatch): GroupMatch | undefined {
  return Object.values(groups)[0]
}

function movedGroups({ groups }: PatternMatch, by: number): Record<string, GroupMatch> {
  return Object.fromEntries(
    Object.entries(groups).map(([name, { start, end }]) => [name, { start: start + by, end: end + by }]),
  )
}
