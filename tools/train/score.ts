import { isCredentialRow, type LabelIndex } from './labels.ts'

/** A value that is reported, or would be. */
export interface Reported {
  readonly file: string
  readonly line: number
  readonly lineEnd: number
  readonly secret: string
}

export interface Counts {
  hit: number
  wrong: number
  missed: number
}

export interface Outcome {
  readonly total: Counts
  readonly categories: ReadonlyMap<string, Counts>
  readonly groups: ReadonlyMap<string, Counts>
  /** Reported on no labelled row. */
  readonly unlabelled: number
}

/** Counts labelled credential rows as `score.py` does: a reported value on its line, or its line alone. */
export function outcomeOf(index: LabelIndex, reported: Iterable<Reported>, match: 'line' | 'value'): Outcome {
  const { labels } = index
  const hit = new Set<number>()
  const unlabelled = new Set<string>()
  for (const { file, line, lineEnd, secret } of reported) {
    const onLines = index.onLines(file, line, lineEnd)
    const rows = match === 'value' && secret !== '' ? index.withValue(onLines, secret) : onLines
    if (rows.length === 0) unlabelled.add(`${file}:${line}`)
    const yes = rows.filter((row) => labels[row]!.truth === 'T')
    for (const row of yes.length > 0 ? yes : rows) hit.add(row)
  }
  const total: Counts = { hit: 0, wrong: 0, missed: 0 }
  const categories = new Map<string, Counts>()
  const groups = new Map<string, Counts>()
  for (const [row, label] of labels.entries()) {
    if (!isCredentialRow(label)) continue
    const key = label.truth === 'T' ? (hit.has(row) ? 'hit' : 'missed') : hit.has(row) ? 'wrong' : undefined
    if (key === undefined) continue
    total[key]++
    countsOf(groups, label.repo)[key]++
    for (const category of label.category.split(':')) countsOf(categories, category)[key]++
  }
  return { total, categories, groups, unlabelled: unlabelled.size }
}

function countsOf(map: Map<string, Counts>, key: string): Counts {
  let counts = map.get(key)
  if (counts === undefined) map.set(key, (counts = { hit: 0, wrong: 0, missed: 0 }))
  return counts
}

export interface Figures {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export function figuresOf({ hit, wrong, missed }: Counts): Figures {
  const precision = hit + wrong === 0 ? 0 : hit / (hit + wrong)
  const recall = hit + missed === 0 ? 0 : hit / (hit + missed)
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}
