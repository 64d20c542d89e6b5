import type { KeywordHits } from './keyword-hits.ts'
import type { Ruleset } from './ruleset.ts'

/**
 * For each rule whose keyword occurs, by number, the byte ranges its pattern has to see: flat pairs of start and end,
 * disjoint, ascending. For a rule whose matches start with a keyword, the keywords themselves, which may overlap.
 */
export function keywordWindows(ruleset: Ruleset, bytes: Uint8Array): Map<number, number[]> {
  const windows = new Map<number, number[]>()
  ruleset.finder.find(bytes, (hit, end) => addHit(ruleset, windows, bytes.length, hit, end))
  return windows
}

/** The same from keywords that are found already, in a content of `length` bytes. */
export function windowsOf(ruleset: Ruleset, hits: KeywordHits, length: number): Map<number, number[]> {
  const windows = new Map<number, number[]>()
  for (let i = 0; i < hits.count; i++) addHit(ruleset, windows, length, hits.keywords[i]!, hits.ends[i]!)
  return windows
}

function addHit(
  { keywords, rules }: Ruleset,
  windows: Map<number, number[]>,
  contentLength: number,
  hit: number,
  end: number,
): void {
  const { length, rules: waiting } = keywords[hit]!
  const start = end - length
  for (const index of waiting) {
    let ranges = windows.get(index)
    if (ranges === undefined) windows.set(index, (ranges = []))
    const { reach, matchAt } = rules[index]!
    if (matchAt === undefined) addRange(ranges, Math.max(0, start - reach), Math.min(contentLength, end + reach))
    else ranges.push(start, end)
  }
}

/** Hits come by their ends, so that a longer keyword may begin before windows that are already there. */
function addRange(ranges: number[], from: number, to: number): void {
  while (ranges.length > 0 && from <= ranges[ranges.length - 1]!) {
    to = Math.max(to, ranges.pop()!)
    from = Math.min(from, ranges.pop()!)
  }
  ranges.push(from, to)
}
