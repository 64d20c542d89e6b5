import * as fc from 'fast-check'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { jsonLine } from '#core/finding-json.ts'
import { fake } from '#core/samples.ts'
import { sampleFinding } from '#testing/sample-report.ts'
import { tempDirectory } from '#testing/temp-directory.ts'
import { featuresOf } from './features.ts'
import { parseFeedback, putRecord, readFeedbackText, removeRecord } from './feedback-file.ts'
import { RECORD_VERSION, type FeedbackRecord } from './record.ts'

function record(seed: number, changes: Partial<FeedbackRecord> = {}): FeedbackRecord {
  return {
    v: RECORD_VERSION,
    fingerprint: `kb1-${fake(`feedback ${seed}`, 'hex', 32)}`,
    key_id: '0a1b2c3d',
    rule: 'acme-key',
    verdict: 'false',
    at: '2026-11-25T00:00:00.000Z',
    features: featuresOf(sampleFinding()),
    ...changes,
  }
}

describe('a file of verdicts', () => {
  it('gives back what was put into it, in order of fingerprints, whatever the order of putting', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 50 })),
        fc.string({ unit: 'binary', maxLength: 50 }),
        (seeds, note) => {
          const records = seeds.map((seed) => record(seed, { note }))
          const text = records.reduce((before, each) => putRecord(before, each, 'x'), '')
          expect(text.split('\n')).toHaveLength(records.length + 1)
          const sorted = records.toSorted((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1))
          expect(parseFeedback(text, 'x')).toEqual(sorted)
          expect(text).toBe(sorted.reduce((before, each) => putRecord(before, each, 'x'), ''))
          expect(records.reduce((before, each) => removeRecord(before, each.fingerprint, 'x'), text)).toBe('')
        },
      ),
    )
  })

  it('has one line for a fingerprint, the last that was put', () => {
    const text = putRecord(putRecord('', record(1), 'x'), record(1, { verdict: 'real' }), 'x')
    expect(parseFeedback(text, 'x')).toMatchObject([{ verdict: 'real' }])
    expect(text.trimEnd().split('\n')).toHaveLength(1)
  })

  it('after a merge of two branches counts the later verdict, whichever line is first', () => {
    const early = jsonLine(record(1, { at: '2026-01-01T00:00:00.000Z', verdict: 'false' }))
    const late = jsonLine(record(1, { at: '2026-02-01T00:00:00.000Z', verdict: 'real' }))
    for (const text of [`${early}\n${late}\n`, `${late}\r\n${early}\r\n`])
      expect(parseFeedback(text, 'x')).toMatchObject([{ verdict: 'real' }])
  })

  it('keeps lines of later versions and does not use them', () => {
    const later = '{"v":2,"anything":true}'
    const text = putRecord(`${later}\n`, record(1), 'x')
    expect(text).toContain(later)
    expect(parseFeedback(text, 'x')).toHaveLength(1)
    expect(removeRecord(text, record(1).fingerprint, 'x')).toBe(`${later}\n`)
  })

  it.each(['SECRET', '{"v":1}', '[]', '{"v":1,"fingerprint":"SECRET"}', `${'['.repeat(50_000)}SECRET`])(
    'refuses a line that is no verdict, by its number and without its words: %#',
    (line) => {
      const read = (): unknown => parseFeedback(`${jsonLine(record(1))}\n${line}\n`, 'x')
      expect(read).toThrow(/^x:2: /)
      expect(read).not.toThrow(/SECRET/)
    },
  )

  it('passes over members that it does not know', () => {
    const text = jsonLine({ ...record(1), added: 'later' })
    expect(parseFeedback(text, 'x')).toHaveLength(1)
  })

  it('that is absent is empty; one that cannot be read is an error', () => {
    const directory = tempDirectory()
    expect(readFeedbackText(join(directory, 'none'))).toBe('')
    expect(() => readFeedbackText(directory)).toThrow(expect.objectContaining({ code: 'E_FEEDBACK_INVALID' }))
  })
})
