import { isFreeAfter, isFreeBefore } from './boundary.ts'
import type { Haystack } from './haystack.ts'
import { movedBy, type PatternMatch } from './pattern.ts'
import { holdsRun } from './required-run.ts'
import type { CompiledRule } from './ruleset.ts'

/** The matches of a rule's pattern in its windows, boundaries respected. For `ranges` see `keywordWindows`. */
export function collectPrimaries(rule: CompiledRule, haystack: Haystack, ranges: readonly number[]): PatternMatch[] {
  const found: PatternMatch[] = []
  const { bytes } = haystack
  const { startsAtKeyword, reach } = rule
  // A test of a rule's own is closer than any run.
  const run = typeof rule.rule.follows === 'function' ? undefined : rule.pattern.run?.()
  for (let i = 0; i < ranges.length; i += 2) {
    const from = ranges[i]!
    // No match is longer than twice the reach.
    const to = startsAtKeyword ? Math.min(bytes.length, from + reach * 2) : ranges[i + 1]!
    if (run !== undefined) {
      const end = startsAtKeyword ? Math.min(to, from + run.start + run.length) : to
      if (!holdsRun(run, bytes, from, end)) continue
    }
    if (startsAtKeyword) tryAt(rule, haystack, from, to, found)
    else search(rule, haystack, from, to, found)
  }
  return found
}

function tryAt(rule: CompiledRule, haystack: Haystack, at: number, to: number, out: PatternMatch[]): void {
  // One byte more on each side for `\b`, `^` and `$`.
  const from = Math.max(0, at - 1)
  const window = haystack.slice(from, Math.min(haystack.bytes.length, to + 1))
  const match = rule.pattern.at?.(window, at - from)
  if (match === undefined) return
  // What stands before was looked at when the keyword was found.
  const ended = isFreeAfter(haystack.bytes, from + match.end, rule.notAfter) ? match : endedByTwin(rule, window, match)
  if (ended !== undefined) out.push(movedBy(ended, from))
}

function search(rule: CompiledRule, haystack: Haystack, from: number, to: number, out: PatternMatch[]): void {
  const { bytes } = haystack
  const window = haystack.slice(from, to)
  let at = 0
  for (;;) {
    const match = rule.pattern.next(window, at)
    if (match === undefined) return
    const isFree = isFreeBefore(bytes, from + match.start, rule.notBefore)
    const isEnded = isFree && isFreeAfter(bytes, from + match.end, rule.notAfter)
    const found = isEnded ? match : isFree ? endedByTwin(rule, window, match) : undefined
    if (found !== undefined) out.push(movedBy(found, from))
    at = found === undefined ? match.start + 1 : Math.max(found.end, at + 1)
  }
}

/** Shorter texts occur in the middle of tokens by chance. */
const LEAST_TWIN = 3

/**
 * Where tokens follow each other without a sign between them, the one that begins with the same keyword ends the one before it. A keyword with which the
 * match begins, but not its value, is a name.
 */
function endedByTwin(
  { rule, pattern }: CompiledRule,
  window: string,
  { start, end, groups }: PatternMatch,
): PatternMatch | undefined {
  if (rule.knownBy === 'name' || Object.values(groups)[0]?.start !== start) return undefined
  for (const keyword of rule.keywords) {
    if (keyword.length < LEAST_TWIN || !window.startsWith(keyword, start)) continue
    const twin = window.indexOf(keyword, start + keyword.length)
    if (twin === -1 || twin > end) continue
    const match = pattern.next(window.slice(0, twin), start)
    return match?.start === start && match.end === twin ? match : undefined
  }
  return undefined
}
