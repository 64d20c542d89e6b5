import { describe, expect, it } from 'vitest'
import { sampleFinding } from '#testing/sample-report.ts'
import { chooseFindings, fingerprintStart } from './choose.ts'

const full = (digits: string): string => `kb1-${digits.padEnd(32, '0')}`

describe('the beginning of a fingerprint', () => {
  it.each([
    ['kb1-0123', 'kb1-0123'],
    ['01234567', 'kb1-01234567'],
    [full('ab'), full('ab')],
    ['kb1-012', undefined],
    ['0123456', undefined],
    [`${full('ab')}0`, undefined],
    ['kb1-ABCDEF01', undefined],
    ['kb1-........', undefined],
    ['', undefined],
  ])('%j is %j', (text, start) => {
    expect(fingerprintStart(text)).toBe(start)
  })
})

describe('the findings of a beginning', () => {
  const findings = [
    sampleFinding({ fingerprint: full('aa') }),
    sampleFinding({ fingerprint: full('ab') }),
    sampleFinding({ fingerprint: full('ab'), redacted: 'other' }),
  ]
  it('are all of the one fingerprint', () => {
    expect(chooseFindings(findings, 'kb1-ab')).toMatchObject({ kind: 'found', findings: [{}, { redacted: 'other' }] })
  })
  it('are none when several fingerprints begin so', () => {
    expect(chooseFindings(findings, 'kb1-a')).toEqual({ kind: 'ambiguous', fingerprints: [full('aa'), full('ab')] })
  })
  it('are none when no fingerprint does', () => {
    expect(chooseFindings(findings, 'kb1-b')).toEqual({ kind: 'none' })
  })
})
