import { pause } from './history-scan.ts'
import type { Lineage } from './lineage.ts'
import type { ReferenceTargets } from './references.ts'

/** References that lead to something: the first names of them, and how many there are. */
export interface ContainingRefs {
  /** At most `MAX_REFS`, in full: branches first, then those of other repositories, tags, and the rest. */
  readonly names: readonly string[]
  readonly count: number
}

export const MAX_REFS = 20

/** 32-bit words that one pass may hold: 32 MB. */
const MAX_WORDS = 8 << 20

/**
 * Which references lead to any commit of each group. Groups travel as bits from commits to their children, so that one pass over history
 * answers for all groups and references; more passes only when there is no room for all bits at once. Commits by their places in the lineage.
 */
export async function containingRefs(
  lineage: Lineage,
  { tips }: Pick<ReferenceTargets, 'tips'>,
  groups: readonly (readonly number[])[],
  signal: AbortSignal,
): Promise<readonly ContainingRefs[]> {
  const { distinct, which } = distinctGroups(groups)
  const found = distinct.map(() => ({ names: [] as string[], count: 0 }))
  const words = Math.max(1, Math.min(Math.ceil(distinct.length / 32), Math.floor(MAX_WORDS / Math.max(1, lineage.count))))
  for (let first = 0; first < distinct.length; first += words * 32) {
    await pause(signal)
    const rows = spread(lineage, distinct.slice(first, first + words * 32), words)
    for (const { name, place } of tips) {
      for (let word = 0; word < words; word++) {
        for (let bits = rows[place * words + word]!; bits !== 0; bits &= bits - 1) {
          const refs = found[first + word * 32 + 31 - Math.clz32(bits & -bits)]
          if (refs === undefined) continue
          refs.count++
          if (refs.names.length < MAX_REFS) refs.names.push(name)
        }
      }
    }
  }
  return which.map((group) => found[group]!)
}

/** Many secrets of one file have the same commits. */
function distinctGroups(groups: readonly (readonly number[])[]): {
  readonly distinct: readonly (readonly number[])[]
  readonly which: readonly number[]
} {
  const numbers = new Map<string, number>()
  const distinct: (readonly number[])[] = []
  const which = groups.map((group) => {
    const key = group.join()
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, distinct.length)
    return distinct.push(group) - 1
  })
  return { distinct, which }
}

/** For each commit, `words` words with a bit for each group that it or an ancestor is in. */
function spread({ count, from, parents }: Lineage, groups: readonly (readonly number[])[], words: number): Uint32Array {
  const rows = new Uint32Array(count * words)
  let start = count
  for (const [group, commits] of groups.entries()) {
    for (const commit of commits) {
      rows[commit * words + (group >>> 5)]! |= 1 << (group & 31)
      start = Math.min(start, commit)
    }
  }
  for (let commit = start; commit < count; commit++) {
    const to = commit * words
    for (let i = from[commit]!; i < from[commit + 1]!; i++) {
      const parent = parents[i]!
      if (parent < start) continue
      for (let word = 0; word < words; word++) rows[to + word]! |= rows[parent * words + word]!
    }
  }
  return rows
}
