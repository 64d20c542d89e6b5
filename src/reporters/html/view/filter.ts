import { fold, searchText, type Row } from './rows.ts'
import { SET_KEYS, type SetKey, type ViewState } from './state.ts'

export type FacetKey = SetKey | 'when'
/** Findings of one value of a facet, by severity: low, medium, high, critical. */
export type Counts = readonly [number, number, number, number]
export type Facet = ReadonlyMap<string, Counts>

export interface Selection {
  readonly rows: readonly Row[]
  /**
   * Per facet, how many findings each value would give. A facet's own filter does not count for itself, so that the values
   * not chosen stay visible and can be added.
   */
  readonly facets: Readonly<Record<FacetKey, Facet>>
}

const FACET_KEYS: readonly FacetKey[] = [...SET_KEYS, 'when']

/** Applies the filters of a state in one pass. `bucket` gives the time bucket of a day. */
export function select(rows: readonly Row[], state: ViewState, bucket: (day: string) => string): Selection {
  const terms = fold(state.query).split(/\s+/).filter(Boolean)
  const chosen = SET_KEYS.map((key) => [key, new Set(state[key])] as const).filter(([, values]) => values.size > 0)
  const facets = Object.fromEntries(FACET_KEYS.map((key) => [key, new Map()])) as Record<FacetKey, Map<string, number[]>>
  const passed: Row[] = []
  for (const row of rows) {
    if (!passesPlainFilters(row, state, terms)) continue
    const failed: FacetKey[] = chosen.filter(([key, values]) => !values.has(facetValue(row, key))).map(([key]) => key)
    if (state.when !== '' && !row.day.startsWith(state.when)) failed.push('when')
    if (failed.length > 1) continue
    if (failed.length === 0) passed.push(row)
    for (const key of failed.length === 0 ? FACET_KEYS : failed) {
      count(facets[key], key === 'when' ? bucket(row.day) : facetValue(row, key), row.severityRank)
    }
  }
  return { rows: passed, facets: facets as unknown as Record<FacetKey, Facet> }
}

/** Is any filter set? */
export function isFiltered(state: ViewState): boolean {
  return (
    SET_KEYS.some((key) => state[key].length > 0) ||
    [state.query.trim(), state.when, state.fingerprint].some((text) => text !== '') ||
    state.minConfidence > 0 ||
    state.onlyHalves ||
    state.head !== 'any'
  )
}

function passesPlainFilters(row: Row, state: ViewState, terms: readonly string[]): boolean {
  const { finding } = row
  if (finding.confidence * 100 < state.minConfidence) return false
  if (state.onlyHalves && finding.missing.length === 0) return false
  if (state.head === 'still' && finding.location.stillAtHead !== true) return false
  if (state.head === 'gone' && finding.location.stillAtHead !== false) return false
  if (state.fingerprint !== '' && finding.fingerprint !== state.fingerprint) return false
  return terms.every((term) => searchText(row).includes(term))
}

function facetValue(row: Row, key: SetKey): string {
  if (key === 'verdict') return row.finding.verification?.verdict.kind ?? ''
  return key === 'directory' ? row.directory : row.finding[key]
}

function count(facet: Map<string, number[]>, value: string, severityRank: number): void {
  if (value === '') return
  let counts = facet.get(value)
  if (counts === undefined) facet.set(value, (counts = [0, 0, 0, 0]))
  counts[severityRank] = (counts[severityRank] ?? 0) + 1
}

/** All findings of a value, of any severity. */
export function total(counts: Counts | undefined): number {
  return counts === undefined ? 0 : counts[0] + counts[1] + counts[2] + counts[3]
}

/** A facet's values, most findings first, the more severe first among equals. */
export function ranked(facet: Facet): [string, Counts][] {
  return [...facet].sort(
    ([nameA, a], [nameB, b]) =>
      total(b) - total(a) || b[3] - a[3] || b[2] - a[2] || b[1] - a[1] || (nameA < nameB ? -1 : nameA > nameB ? 1 : 0),
  )
}
