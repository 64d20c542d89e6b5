import { expect, it } from 'vitest'
import { sampleFinding } from '#testing/sample-report.ts'
import { Tally } from './tally.ts'

const none = { skips: [], files: 1, blobs: 0, commits: 0, bytes: 1, allowedInline: 0 }

it('keeps and counts only findings whose fingerprint begins as asked, whatever their confidence', () => {
  const tally = new Tally({ minConfidence: 0.5, minSeverity: 'low', fingerprintStart: 'kb1-a' })
  const findings = ['kb1-a1', 'kb1-b1', 'kb1-a2'].map((fingerprint) => sampleFinding({ fingerprint, confidence: 0.9 }))
  tally.add({ ...none, findings: [...findings, sampleFinding({ fingerprint: 'kb1-b2', confidence: 0.1 })] })
  expect(tally.take().map(({ fingerprint }) => fingerprint)).toEqual(['kb1-a1', 'kb1-a2'])
  expect(tally.hidden.lowConfidence).toBe(0)
  expect(tally.counts.files).toBe(1)
})
