import { FEATURE_COUNT } from '#detect/model/feature-names.ts'
import { writeFeatures } from '#detect/model/features.ts'
import type { Candidate } from './candidates.ts'
import type { Table } from './boost.ts'
import { isCredentialRow, type LabelIndex } from './labels.ts'

/** A candidate with what is known about it. */
export interface Example {
  readonly candidate: Candidate
  /** Undefined: on no labelled row. */
  readonly truth: boolean | undefined
  readonly group: string
}

export function examplesOf(candidates: readonly Candidate[], index: LabelIndex): readonly Example[] {
  return candidates.map((candidate) => {
    const { file, line, lineEnd, secret } = candidate
    const rows = index
      .withValue(index.onLines(file, line, lineEnd), secret)
      .filter((row) => isCredentialRow(index.labels[row]!))
    const truth = rows.length === 0 ? undefined : rows.some((row) => index.labels[row]!.truth === 'T')
    return { candidate, truth, group: file.split('/')[0]! }
  })
}

export function tableOf(examples: readonly Example[], weightOf: (example: Example) => number): Table {
  const rows = examples.length
  const columns = Array.from({ length: FEATURE_COUNT }, () => new Float32Array(rows))
  const labels = new Uint8Array(rows)
  const weights = new Float32Array(rows)
  const features = new Float32Array(FEATURE_COUNT)
  for (const [row, example] of examples.entries()) {
    if (example.candidate.evidence !== undefined) writeFeatures(example.candidate.evidence, features)
    for (let i = 0; i < FEATURE_COUNT; i++) columns[i]![row] = features[i]!
    labels[row] = example.truth === true ? 1 : 0
    weights[row] = weightOf(example)
  }
  return { rows, columns, labels, weights }
}

export function subsetOf({ columns, labels, weights }: Table, rows: readonly number[]): Table {
  return {
    rows: rows.length,
    columns: columns.map((column) => Float32Array.from(rows, (row) => column[row]!)),
    labels: Uint8Array.from(rows, (row) => labels[row]!),
    weights: Float32Array.from(rows, (row) => weights[row]!),
  }
}

/** The rows of one after those of the other. */
export function joined(a: Table, b: Table): Table {
  const rows = a.rows + b.rows
  const join = (first: Float32Array, second: Float32Array): Float32Array => {
    const all = new Float32Array(rows)
    all.set(first)
    all.set(second, a.rows)
    return all
  }
  return {
    rows,
    columns: a.columns.map((column, index) => join(column, b.columns[index]!)),
    labels: Uint8Array.from([...a.labels, ...b.labels]),
    weights: join(a.weights, b.weights),
  }
}
