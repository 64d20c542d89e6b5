import { isFree, isFreeAfter } from './boundary.ts'
import type { Haystack } from './haystack.ts'
import type { GroupMatch, PatternMatch } from './pattern.ts'
import { holdsRun } from './required-run.ts'
import type { CompiledRule } from './ruleset.ts'

/** The matches of a rule's pattern in its windows, boundaries respected. For `ranges` see `keywordWindows`. */
export function collectPrimaries(rule: CompiledRule, haystack: Haystack, ranges: readonly number[]): PatternMatch[] {
  const found: PatternMatch[] = []
  for (let i = 0; i < ranges.length; i += 2) {
    if (rule.matchAt === undefined) search(rule, haystack, ranges[i]!, ranges[i + 1]!, found)
    else {
      const match = rule.matchAt(haystack.text, ranges[i]!)
      // What stands before was looked at when the keyword was found.
      if (match !== undefined && isFreeAfter(haystack.bytes, match.end, rule.notAfter)) found.push(match)
    }
  }
  return found
}

function search(
  { pattern, notBefore, notAfter }: CompiledRule,
  haystack: Haystack,
  from: number,
  to: number,
  out: PatternMatch[],
): void {
  const { bytes } = haystack
  const run = pattern.run?.()
  if (run !== undefined && !holdsRun(run, bytes, from, to)) return
  const { text } = haystack
  const window = from === 0 && to === text.length ? text : text.slice(from, to)
  let at = 0
  for (;;) {
    const match = pattern.next(window, at)
    if (match === undefined) return
    if (isFree(bytes, from + match.start, from + match.end, notBefore, notAfter)) {
      out.push(from === 0 ? match : shift(match, from))
      at = Math.max(match.end, at + 1)
    } else {
      at = match.start + 1
    }
  }
}

function shift(match: PatternMatch, by: number): PatternMatch {
  const groups: Record<string, GroupMatch> = {}
  for (const [name, { start, end }] of Object.entries(match.groups)) groups[name] = { start: start + by, end: end + by }
  return { start: match.start + by, end: match.end + by, groups }
}
