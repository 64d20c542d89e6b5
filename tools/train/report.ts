import { FEATURE_NAMES, GROUPS } from '#detect/model/feature-names.ts'
import { intervalOf } from './bootstrap.ts'
import { chanceOf, type Calibration } from './calibrate.ts'
import type { Data } from './data.ts'
import { precisionRecallPicture } from './picture.ts'
import { figuresOf, outcomeOf, type Counts, type Figures } from './score.ts'
import { BOOST, FOLDS, FOLD_SEEDS, SETTINGS } from './settings.ts'
import { outcomeAt, outOfFold } from './validate.ts'

const SWEEP = [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95]

/** The figures as Markdown, and the picture, from chances given by trees that had not seen the repository. */
export function report(data: Data, rounds: readonly Float64Array[]): { text: string; picture: string } {
  const [first = new Float64Array(0)] = rounds
  const points = SWEEP.map((least) => ({ least, ...figuresOf(outcomeAt(data, first, least).total) }))
  const sections = [
    `${data.examples.length} weighed candidates: ${count(data, true)} true, ${count(data, false)} false, ${count(data, undefined)} on no labelled row. ${data.clean.rows} of packages without credentials. ${data.fixed.length} found without the model.`,
    settings(data, rounds),
    sweep(data, first),
    categories(data, first),
    calibrationTable(data, rounds),
  ]
  return { text: `${sections.join('\n\n')}\n`, picture: precisionRecallPicture(points, SETTINGS) }
}

function count({ examples }: Data, wanted: boolean | undefined): number {
  return examples.filter(({ truth }) => truth === wanted).length
}

function settings(data: Data, rounds: readonly Float64Array[]): string {
  const rows = Object.entries(SETTINGS).flatMap(([name, least]) => {
    const outcomes = rounds.map((chances) => outcomeAt(data, chances, least))
    const { low, high } = intervalOf(outcomes[0]!.groups)
    const f1s = outcomes.map(({ total }) => figuresOf(total).f1.toFixed(3))
    const value = figuresOf(outcomeAt(data, rounds[0]!, least, 'value').total)
    const line = figuresOf(outcomes[0]!.total)
    const cell = (key: keyof Figures): string =>
      `${line[key].toFixed(3)} (${low[key].toFixed(3)} to ${high[key].toFixed(3)})`
    return [
      [
        name,
        String(least),
        cell('precision'),
        cell('recall'),
        cell('f1'),
        value.f1.toFixed(3),
        f1s.join(' '),
        String(outcomes[0]!.unlabelled),
      ],
    ]
  })
  const seeds = FOLD_SEEDS.length
  return `### The settings (line match; 95 % of draws of repositories)\n\n${markdown(['setting', 'least confidence', 'precision', 'recall', 'F1', 'F1, value', `F1 of ${seeds} divisions`, 'reported on no labelled row'], rows)}`
}

function sweep(data: Data, chances: Float64Array): string {
  const rows = SWEEP.map((least) => {
    const { total, unlabelled } = outcomeAt(data, chances, least)
    return [String(least), figures(total).join(' | '), String(total.hit), String(total.wrong), String(unlabelled)]
  })
  return `### Sweep\n\n${markdown(['least confidence', 'precision', 'recall', 'F1', 'true rows', 'false rows', 'other lines'], rows)}`
}

const LEAST_ROWS = 10

function categories(data: Data, chances: Float64Array): string {
  const { categories: found } = outcomeAt(data, chances, SETTINGS.balanced)
  const ceiling = outcomeOf(
    data.index,
    [...data.fixed, ...data.examples.map(({ candidate }) => candidate)],
    'line',
  ).categories
  const rows = [...found]
    .filter(([, { hit, missed }]) => hit + missed >= LEAST_ROWS)
    .sort(([, a], [, b]) => b.hit + b.missed - a.hit - a.missed)
    .map(([name, counts]) => {
      const most = ceiling.get(name)
      return [
        name,
        String(counts.hit + counts.missed),
        figures(counts).join(' | '),
        String(counts.wrong),
        most === undefined ? '' : figuresOf(most).recall.toFixed(3),
      ]
    })
  return `### Categories (balanced)\n\n${markdown(['category', 'true rows', 'precision', 'recall', 'F1', 'false rows reported', 'recall of all candidates'], rows)}`
}

function calibrationTable({ examples }: Data, rounds: readonly Float64Array[]): string {
  const rows = Array.from({ length: 10 }, (_, bin) => {
    let total = 0
    let sum = 0
    let yes = 0
    let labelled = 0
    for (const chances of rounds) {
      for (const [row, { truth }] of examples.entries()) {
        if (Math.min(9, Math.floor(chances[row]! * 10)) !== bin) continue
        total++
        sum += chances[row]!
        if (truth !== undefined) labelled++
        if (truth === true) yes++
      }
    }
    const per = rounds.length
    return [
      `${bin / 10} to ${(bin + 1) / 10}`,
      (total / per).toFixed(0),
      total === 0 ? '' : (sum / total).toFixed(2),
      labelled === 0 ? '' : (yes / labelled).toFixed(2),
      total === 0 ? '' : (yes / total).toFixed(2),
    ]
  })
  return `### Calibration\n\n${markdown(['confidence', 'candidates', 'mean confidence', 'true among labelled', 'true among all'], rows)}`
}

/** F1 without each group of features, in the first division. */
export function ablation(data: Data, calibration: Calibration): string {
  const [seed] = FOLD_SEEDS
  const best = (without: ReadonlySet<number>): string[] => {
    const columns = data.table.columns.map((column, index) =>
      without.has(index) ? new Float32Array(column.length) : column,
    )
    const odds = outOfFold({ ...data, table: { ...data.table, columns } }, BOOST, FOLDS, seed)
    const chances = odds.map((value) => chanceOf(calibration, value))
    return figures(outcomeAt(data, chances, SETTINGS.balanced).total)
  }
  let at = 0
  const rows = [['none', ...best(new Set())]]
  for (const group of GROUPS) {
    const size = FEATURE_NAMES[group].length
    const from = at
    rows.push([group, ...best(new Set(Array.from({ length: size }, (_, i) => from + i)))])
    at += size
  }
  return `\n### Ablation (balanced)\n\n${markdown(['left out', 'precision', 'recall', 'F1'], rows)}\n`
}

function figures(counts: Counts): string[] {
  const { precision, recall, f1 } = figuresOf(counts)
  return [precision, recall, f1].map((value) => value.toFixed(3))
}

export function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
