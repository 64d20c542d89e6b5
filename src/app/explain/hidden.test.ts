import { describe, expect, it } from 'vitest'
import { sampleFinding } from '#testing/sample-report.ts'
import { visibilityOf, type VisibilityOptions } from './hidden.ts'

const finding = sampleFinding({ confidence: 0.5, severity: 'medium' })
const options: VisibilityOptions = {
  thresholds: { minConfidence: 0.4, minSeverity: 'low' },
  ignores: undefined,
  inlineAllow: true,
  keyId: '0a1b2c3d',
  now: new Date('2026-11-25T00:00:00Z'),
}
const listed = (text: string): VisibilityOptions => ({ ...options, ignores: { file: 'x', text } })

describe('what hides a finding', () => {
  it('is nothing at the thresholds themselves', () => {
    const thresholds = { minConfidence: 0.5, minSeverity: 'medium' } as const
    expect(visibilityOf(finding, { ...options, thresholds }).hiddenBy).toEqual([])
  })

  it('is each threshold that it does not reach', () => {
    const thresholds = { minConfidence: 0.51, minSeverity: 'high' } as const
    expect(visibilityOf(finding, { ...options, thresholds }).hiddenBy).toEqual([
      { by: 'min-confidence', threshold: 0.51 },
      { by: 'min-severity', threshold: 'high' },
    ])
  })

  it('is an entry of the ignore list, with its line and end', () => {
    const { hiddenBy } = visibilityOf(finding, listed(`\n${finding.fingerprint} reason:"x" expires:2027-01-31\n`))
    expect(hiddenBy).toMatchObject([{ by: 'ignore-list', line: 2, expires: '2027-01-31' }])
  })

  it('is no entry that has expired; that is told apart', () => {
    const { hiddenBy, expired } = visibilityOf(finding, listed(`${finding.fingerprint} expires:2026-11-24\n`))
    expect(hiddenBy).toEqual([])
    expect(expired).toMatchObject([{ line: 1, expires: '2026-11-24' }])
  })

  it.each([
    [['x', 'k = SG…bQx9 // kagiban:allow test', ''], 1],
    [['// kagiban:allow-next-line test', 'k = SG…bQx9', ''], 1],
    [['x', 'k = SG…bQx9 // kagiban:allow-next-line test', ''], 0],
    [['// kagiban:allow test', 'k = SG…bQx9', ''], 0],
  ] as const)('is a comment on its line, or for the next line above: %j', (lines, count) => {
    const shown = sampleFinding({ excerpt: { firstLine: 11, lines } })
    expect(visibilityOf(shown, options).hiddenBy).toHaveLength(count)
    expect(visibilityOf(shown, { ...options, inlineAllow: false }).hiddenBy).toEqual([])
  })

  it('is found in an excerpt that begins at the finding, and in none', () => {
    const first = sampleFinding({ excerpt: { firstLine: 12, lines: ['k = SG…bQx9 # kagiban:allow', ''] } })
    expect(visibilityOf(first, options).hiddenBy).toEqual([{ by: 'inline-comment' }])
    expect(visibilityOf(sampleFinding({ excerpt: { firstLine: 12, lines: [] } }), options).hiddenBy).toEqual([])
  })
})
