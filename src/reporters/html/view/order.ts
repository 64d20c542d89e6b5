import { urgencyOf } from '#core/verification.ts'
import type { Row } from './rows.ts'
import type { SortKey, ViewState } from './state.ts'

/** A line of the list: a finding, and how many more places of the same credential it stands for. */
export interface Line {
  readonly row: Row
  readonly others: number
}

type Compare = (a: Row, b: Row) => number

const ORDERS: Readonly<Record<SortKey, Compare>> = {
  // What is live comes before whatever may be.
  severity: (a, b) =>
    urgencyOf(b.finding.verification) - urgencyOf(a.finding.verification) ||
    a.severityRank - b.severityRank ||
    a.finding.confidence - b.finding.confidence,
  name: (a, b) => text(a.finding.ruleName, b.finding.ruleName),
  place: (a, b) =>
    text(a.finding.location.file, b.finding.location.file) || a.finding.location.line - b.finding.location.line,
  confidence: (a, b) => a.finding.confidence - b.finding.confidence,
  date: (a, b) => Date.parse(a.finding.location.date ?? '') - Date.parse(b.finding.location.date ?? ''),
}

/** The lines of the list: sorted, and with each credential once when the state asks for it. Ties keep the report's order. */
export function linesOf(
  rows: readonly Row[],
  { sort, descending, group }: Pick<ViewState, 'sort' | 'descending' | 'group'>,
): Line[] {
  const compare = ORDERS[sort]
  const sign = descending ? -1 : 1
  // Rows without a date come last in either direction.
  const last = (row: Row) => (sort === 'date' && row.day === '' ? 1 : 0)
  const sorted = [...rows].sort((a, b) => last(a) - last(b) || sign * (compare(a, b) || 0) || a.index - b.index)
  if (!group) return sorted.map((row) => ({ row, others: 0 }))
  const groups = Map.groupBy(sorted, (row) => row.finding.fingerprint)
  return [...groups.values()].map((members) => ({ row: members[0] as Row, others: members.length - 1 }))
}

function text(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
