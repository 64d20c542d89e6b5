import { boost, leafOf, type BoostOptions, type Forest, type Table } from './boost.ts'
import type { Data } from './data.ts'
import { foldsOf } from './folds.ts'
import { outcomeOf, type Outcome, type Reported } from './score.ts'
import { joined, subsetOf } from './table.ts'

/** Log odds of each example from a forest that has not seen its repository. */
export function outOfFold(
  { examples, table, clean }: Data,
  options: BoostOptions,
  folds: number,
  seed: number,
): Float64Array {
  const foldOf = foldsOf(
    examples.map(({ group }) => group),
    folds,
    seed,
  )
  const odds = new Float64Array(examples.length)
  for (let fold = 0; fold < folds; fold++) {
    const seen: number[] = []
    const held: number[] = []
    for (const [row, { group }] of examples.entries()) (foldOf.get(group) === fold ? held : seen).push(row)
    const forest = boost(joined(subsetOf(table, seen), clean), options)
    for (const row of held) odds[row] = oddsOf(forest, table, row)
  }
  return odds
}

function oddsOf({ base, trees }: Forest, { columns }: Table, row: number): number {
  let sum = base
  for (const tree of trees) sum += leafOf(tree, (feature) => columns[feature]![row]!)
  return sum
}

/** What would be reported: all that is found without the model, and what the model gives at least `least`. */
export function reportedAt(
  { examples, fixed }: Data,
  chances: ArrayLike<number>,
  least: number,
  leastFixed = least,
): Reported[] {
  const shown = fixed.filter(({ confidence }) => confidence >= leastFixed)
  const byFile = Map.groupBy(shown, ({ file }) => file)
  const weighed = examples.flatMap(({ candidate }, row) => {
    if (chances[row]! < least) return []
    const isTaken = byFile.get(candidate.file)?.some(({ start, end }) => start < candidate.end && candidate.start < end)
    return isTaken === true ? [] : [candidate]
  })
  return [...shown, ...weighed]
}

export function outcomeAt(data: Data, chances: ArrayLike<number>, least: number, match: 'line' | 'value' = 'line'): Outcome {
  return outcomeOf(data.index, reportedAt(data, chances, least), match)
}
