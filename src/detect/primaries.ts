import { isFree, isFreeAfter } from './boundary.ts'
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

function tryAt({ notAfter, pattern }: CompiledRule, haystack: Haystack, at: number, to: number, out: PatternMatch[]): void {
  // One byte more on each side for `\b`, `^` and `$`.
  const from = Math.max(0, at - 1)
  const match = pattern.at?.(haystack.slice(from, Math.min(haystack.bytes.length, to + 1)), at - from)
  // What stands before was looked at when the keyword was found.
  if (match !== undefined && isFreeAfter(haystack.bytes, from + match.end, notAfter)) out.push(movedBy(match, from))
}

function search(
  { pattern, notBefore, notAfter }: CompiledRule,
  haystack: Haystack,
  from: number,
  to: number,
  out: PatternMatch[],
): void {
  const window = haystack.slice(from, to)
  let at = 0
  for (;;) {
    const match = pattern.next(window, at)
    if (match === undefined) return
    if (isFree(haystack.bytes, from + match.start, from + match.end, notBefore, notAfter)) {
      out.push(movedBy(match, from))
      at = Math.max(match.end, at + 1)
    } else {
      at = match.start + 1
    }
  }
}
