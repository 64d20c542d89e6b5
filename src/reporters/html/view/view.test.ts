import { describe, expect, it } from 'vitest'
import type { Finding, Location } from '#core/finding.ts'
import { sampleFinding } from '#testing/sample-report.ts'
import { isFiltered, ranked, select, total } from './filter.ts'
import { linesOf } from './order.ts'
import { rowsOf } from './rows.ts'
import { clearedFilters, initialState, type ViewState } from './state.ts'
import { timelineOf } from './timeline.ts'

const initial = initialState('en')
const at = (file: string, changes: Partial<Location> = {}): Location => ({ ...sampleFinding().location, file, ...changes })
const byYear = (day: string) => day.slice(0, 4)

const findings: readonly Finding[] = [
  sampleFinding({
    provider: 'aws',
    severity: 'critical',
    confidence: 0.98,
    fingerprint: 'f1',
    location: at('app/a.ts', { date: '2025-03-01T23:30:00-05:00', stillAtHead: true, author: 'ＡＤＡ' }),
  }),
  sampleFinding({
    provider: 'aws',
    severity: 'high',
    confidence: 0.9,
    fingerprint: 'f2',
    location: at('app/deep/b.ts', { date: '2026-01-05T00:00:00Z', stillAtHead: false }),
  }),
  sampleFinding({
    provider: 'generic',
    class: 'generic',
    severity: 'low',
    confidence: 0.555,
    missing: ['user'],
    fingerprint: 'f1',
    location: at('lib/c.ts'),
  }),
  sampleFinding({
    provider: 'slack',
    severity: 'high',
    confidence: 0.6,
    fingerprint: 'f3',
    location: at('d.ts', { date: 'some day' }),
  }),
]
const rows = rowsOf(findings)
const chosen = (change: Partial<ViewState>) => select(rows, { ...initial, ...change }, byYear).rows.map((row) => row.index)

describe('filters', () => {
  it.each<[string, Partial<ViewState>, number[]]>([
    ['nothing', {}, [0, 1, 2, 3]],
    ['a provider', { provider: ['aws'] }, [0, 1]],
    ['several severities', { severity: ['critical', 'low'] }, [0, 2]],
    ['two dimensions', { severity: ['high'], provider: ['aws'] }, [1]],
    ['a class', { class: ['generic'] }, [2]],
    ['a folder', { directory: ['app/'] }, [0, 1]],
    ['the top folder', { directory: ['./'] }, [3]],
    ['a least confidence, itself included', { minConfidence: 90 }, [0, 1]],
    ['halves', { onlyHalves: true }, [2]],
    ['still at HEAD', { head: 'still' }, [0]],
    ['gone from HEAD', { head: 'gone' }, [1]],
    ['a UTC day', { when: '2025-03-02' }, [0]],
    ['a year', { when: '2026' }, [1]],
    ['a fingerprint', { fingerprint: 'f1' }, [0, 2]],
    ['all words of a query, in any case and width', { query: ' ada  AWS ' }, [0]],
    ['a query without a match', { query: 'nowhere' }, []],
  ])('narrow to %s', (_, change, expected) => {
    expect(chosen(change)).toEqual(expected)
    expect(isFiltered({ ...initial, ...change })).toBe(Object.keys(change).length > 0)
  })

  it('are all undone by clearing', () => {
    const all = {
      query: 'x',
      severity: ['low'],
      directory: ['a'],
      when: '2026',
      minConfidence: 5,
      onlyHalves: true,
      head: 'gone',
      fingerprint: 'f',
    } as const
    const cleared = { ...initial, ...all, language: 'ja' as const, ...clearedFilters() }
    expect(isFiltered(cleared)).toBe(false)
    expect(cleared.language).toBe('ja')
  })
})

describe('facets', () => {
  it('count what each value would give, without the filter on the facet itself', () => {
    const { facets } = select(rows, { ...initial, provider: ['aws'] }, byYear)
    expect(ranked(facets.provider).map(([name, counts]) => [name, total(counts)])).toEqual([
      ['aws', 2],
      ['slack', 1],
      ['generic', 1],
    ])
    expect([...facets.severity]).toEqual([
      ['critical', [0, 0, 0, 1]],
      ['high', [0, 0, 1, 0]],
    ])
    expect([...facets.when.keys()]).toEqual(['2025', '2026'])
  })
})

describe('lines', () => {
  const order = (change: Partial<ViewState>) =>
    linesOf(rows, { ...initial, ...change }).map(({ row, others }) => [row.index, others])

  it('show each credential once, by its first place in the order, and how many more there are', () => {
    expect(order({})).toEqual([
      [0, 1],
      [1, 0],
      [3, 0],
    ])
    expect(order({ descending: false })).toEqual([
      [2, 1],
      [3, 0],
      [1, 0],
    ])
  })

  it.each<[Partial<ViewState>, number[]]>([
    [{ sort: 'severity', descending: true }, [0, 1, 3, 2]],
    [{ sort: 'confidence', descending: false }, [2, 3, 1, 0]],
    [{ sort: 'place', descending: false }, [0, 1, 3, 2]],
    [{ sort: 'name', descending: true }, [0, 1, 2, 3]],
    [{ sort: 'date', descending: true }, [1, 0, 2, 3]],
    [{ sort: 'date', descending: false }, [0, 1, 2, 3]],
  ])('sort by %o', (change, expected) => {
    expect(order({ ...change, group: false })).toEqual(expected.map((index) => [index, 0]))
  })
})

describe('folders', () => {
  it('start below what all files share', () => {
    const files = ['src/main/a/x.ts', 'src/main/b/deep/y.ts', 'src/main/z.ts']
    expect(rowsOf(files.map((file) => sampleFinding({ location: at(file) }))).map((row) => row.directory)).toEqual([
      'src/main/a/',
      'src/main/b/',
      'src/main/',
    ])
  })
})

describe('the timeline', () => {
  const of = (...dates: string[]) => timelineOf(rowsOf(dates.map((date) => sampleFinding({ location: at('a', { date }) }))))

  it('is absent without dates', () => {
    expect(of('never')).toBeUndefined()
  })

  it.each([
    ['days', ['2026-01-30T00:00:00Z', '2026-02-01T00:00:00Z'], 'day', ['2026-01-30', '2026-01-31', '2026-02-01']],
    [
      'months, the empty ones too',
      ['2025-11-15T00:00:00Z', '2026-02-01T00:00:00Z'],
      'month',
      ['2025-11', '2025-12', '2026-01', '2026-02'],
    ],
    ['years', ['2020-01-01T00:00:00Z', '2025-01-01T00:00:00Z'], 'year', ['2020', '2021', '2022', '2023', '2024', '2025']],
    ['only years that occur over centuries', ['1900-01-01T00:00:00Z', '2026-01-01T00:00:00Z'], 'year', ['1900', '2026']],
  ] as const)('shows %s', (_, dates, unit, columns) => {
    expect(of(...dates)).toMatchObject({ unit, columns })
  })
})
