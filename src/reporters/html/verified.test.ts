import { expect, it } from 'vitest'
import { sampleReport, verifiedReport } from '#testing/sample-report.ts'
import { initialState } from './view/state.ts'
import { linesOf } from './view/order.ts'
import { rowsOf } from './view/rows.ts'
import { select } from './view/filter.ts'

const rows = rowsOf(verifiedReport().findings)
const initial = initialState('en')
const verdicts = (state: typeof initial) =>
  linesOf(select(rows, state, () => '').rows, state).map(({ row }) => row.finding.verification?.verdict.kind)

it('opens with what is live, before what is more severe and dead', () => {
  expect(verdicts(initial)).toEqual(['live', 'unknown', 'dead'])
  expect(verdicts({ ...initial, descending: false })).toEqual(['dead', 'unknown', 'live'])
})

it('filters by verdict, and finds by whom it speaks for', () => {
  expect(verdicts({ ...initial, verdict: ['dead'] })).toEqual(['dead'])
  expect(verdicts({ ...initial, query: 'mallory' })).toEqual(['live'])
  const { facets } = select(rowsOf(sampleReport().findings), initial, () => '')
  expect(facets.verdict.size).toBe(0)
})
