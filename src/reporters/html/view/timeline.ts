import type { Row } from './rows.ts'

const MAX_COLUMNS = 48
const DAY_MS = 86_400_000

/** Columns of the chart over time, oldest first, empty ones included. `bucket` gives the column of a UTC day. */
export interface Timeline {
  readonly unit: 'day' | 'month' | 'year'
  readonly columns: readonly string[]
  readonly bucket: (day: string) => string
}

const UNITS = [
  { unit: 'day', length: 10 },
  { unit: 'month', length: 7 },
  { unit: 'year', length: 4 },
] as const

/** The finest unit that gives at most 48 columns between the first and the last commit; undefined without dates. */
export function timelineOf(rows: readonly Row[]): Timeline | undefined {
  const days = rows.flatMap((row) => (row.day === '' ? [] : [row.day])).sort()
  const first = days[0]
  const last = days.at(-1)
  if (first === undefined || last === undefined) return undefined
  for (const { unit, length } of UNITS) {
    const bucket = (day: string) => day.slice(0, length)
    const columns = columnsBetween(first, last, bucket)
    if (columns !== undefined) return { unit, columns, bucket }
  }
  // Commit dates are free text in git; a span of centuries shows only the years that occur.
  const bucket = (day: string) => day.slice(0, 4)
  return { unit: 'year', columns: [...new Set(days.map(bucket))].slice(-MAX_COLUMNS), bucket }
}

/** Every bucket from the first to the last day, or undefined when they are too many. */
function columnsBetween(first: string, last: string, bucket: (day: string) => string): string[] | undefined {
  const columns = new Set<string>()
  const end = Date.parse(last)
  for (let time = Date.parse(first); time <= end; time += DAY_MS) {
    columns.add(bucket(new Date(time).toISOString().slice(0, 10)))
    if (columns.size > MAX_COLUMNS) return undefined
  }
  return [...columns]
}
