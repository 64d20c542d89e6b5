import type { KeywordHits } from './keyword-hits.ts'
import { isFreeBefore } from './boundary.ts'
import type { Ruleset } from './ruleset.ts'

/**
 * For each rule that has something to try, by number, the byte ranges its pattern has to see: flat pairs of start and end,
 * disjoint, ascending. For a rule whose matches start with a keyword, the keywords themselves, which may overlap. Keywords
 * after which there cannot be what has to follow do not count.
 */
export function keywordWindows(ruleset: Ruleset, bytes: Uint8Array): Map<number, number[]> {
  const windows = new Map<number, number[]>()
  ruleset.finder.find(bytes, (hit, end) => addHit(ruleset, windows, bytes, hit, end))
  return windows
}

/** The same from keywords that are found already. */
export function windowsOf(ruleset: Ruleset, hits: KeywordHits, bytes: Uint8Array): Map<number, number[]> {
  const windows = new Map<number, number[]>()
  for (let i = 0; i < hits.count; i++) addHit(ruleset, windows, bytes, hits.keywords[i]!, hits.ends[i]!)
  return windows
}

function addHit(
  { keywords, rules }: Ruleset,
  windows: Map<number, number[]>,
  bytes: Uint8Array,
  hit: number,
  end: number,
): void {
  const { length, rules: waiting } = keywords[hit]!
  const start = end - length
  for (let i = 0; i < waiting.length; i++) {
    const index = waiting[i]!
    const rule = rules[index]!
    const { startsAtKeyword, follows } = rule
    if (startsAtKeyword && !isFreeBefore(bytes, start, rule.notBefore)) continue
    if (follows !== undefined && !follows(bytes, start, end)) continue
    let ranges = windows.get(index)
    if (ranges === undefined) windows.set(index, (ranges = []))
    if (startsAtKeyword) ranges.push(start, end)
    else addRange(ranges, Math.max(0, start - rule.reach), Math.min(bytes.length, end + rule.reach))
  }
}

/** Hits come by their ends, so that a longer keyword may begin before windows that are already there. */
function addRange(ranges: number[], from: number, to: number): void {
  const last = ranges.length - 1
  // The common case: a keyword shortly after the one before.
  if (last > 0 && from <= ranges[last]! && from >= ranges[last - 1]!) {
    if (to > ranges[last]!) ranges[last] = to
    return
  }
  while (ranges.length > 0 && from <= ranges[ranges.length - 1]!) {
    to = Math.max(to, ranges.pop()!)
    from = Math.min(from, ranges.pop()!)
  }
  ranges.push(from, to)
}
