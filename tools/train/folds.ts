import { seededRandom, shuffled } from './random.ts'

/** The fold of each group, so that each holds about as many examples. Groups are never split. */
export function foldsOf(groups: readonly string[], count: number, seed: number): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>()
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  const order = shuffled([...sizes.keys()].sort(), seededRandom(seed)).sort((a, b) => sizes.get(b)! - sizes.get(a)!)
  const filled = Array.from({ length: count }, () => 0)
  const folds = new Map<string, number>()
  for (const group of order) {
    const fold = filled.indexOf(Math.min(...filled))
    folds.set(group, fold)
    filled[fold]! += sizes.get(group)!
  }
  return folds
}
