import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A labelled row of the evaluation data, lines from 1. */
export interface Label {
  readonly file: string
  readonly line_start: number
  readonly line_end: number
  readonly value: string | null
  readonly truth: 'T' | 'F'
  readonly category: string
  readonly repo: string
}

/** Things that identify without opening anything; the figures for credentials leave rows out that are nothing else. */
const NO_CREDENTIALS = new Set(['UUID', 'Firebase Domain', 'AWS S3 Bucket', 'Tencent WeChat API App ID'])

export function isCredentialRow({ category }: Label): boolean {
  return !category.split(':').every((name) => NO_CREDENTIALS.has(name))
}

/** Reads `labels.jsonl` of a part of the evaluation data. */
export function readLabels(directory: string): readonly Label[] {
  return readFileSync(join(directory, 'labels.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Label)
}

/** The places of labels by file and line, for the rule of `score.py` that says which rows a finding hits. */
export class LabelIndex {
  readonly labels: readonly Label[]
  readonly #byLine = new Map<string, number[]>()

  constructor(labels: readonly Label[]) {
    this.labels = labels
    for (const [index, { file, line_start, line_end }] of labels.entries()) {
      for (let line = line_start; line <= line_end; line++) {
        const key = `${file}:${line}`
        const rows = this.#byLine.get(key)
        if (rows === undefined) this.#byLine.set(key, [index])
        else rows.push(index)
      }
    }
  }

  /** Rows on any of the lines, by number. */
  onLines(file: string, from: number, to: number): readonly number[] {
    const rows = new Set<number>()
    for (let line = from; line <= Math.min(to, from + 5000); line++) {
      for (const row of this.#byLine.get(`${file}:${line}`) ?? []) rows.add(row)
    }
    return [...rows]
  }

  /** Those of them whose value overlaps the secret. */
  withValue(rows: readonly number[], secret: string): readonly number[] {
    return rows.filter((row) => {
      const { value } = this.labels[row]!
      return value === null || value === '' || overlaps(secret, value)
    })
  }
}

function overlaps(secret: string, value: string): boolean {
  const a = plain(secret)
  const b = plain(value)
  if (a === '' || b === '') return false
  if (a.includes(b) || b.includes(a)) return true
  const middle = Math.floor(a.length / 2)
  return a.length > 100 && b.length > 100 && b.includes(a.slice(middle, middle + 40))
}

function plain(text: string): string {
  return text
    .replaceAll('\\n', '')
    .replaceAll('\\r', '')
    .split(/\s+/)
    .join('')
    .replace(/^["'`]+|["'`]+$/g, '')
}
