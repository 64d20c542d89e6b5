import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseJsonObject } from '#base/encoding.ts'
import { sampleFinding, sampleReport } from '#testing/sample-report.ts'
import { reporter } from './index.ts'

const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      '\n',
      '\r',
      '\v',
      '\f',
      '\u001c',
      '\u0085',
      '\u009b',
      '\u2028',
      '\u2029',
      '\u202e',
      '"',
      '\\',
      '\ud800',
    ),
  }),
)

it('is one line for each finding, however a reader splits lines, and reads back as it was', () => {
  fc.assert(
    fc.property(nasty, nasty, (file, ruleName) => {
      const location = { ...sampleFinding().location, file }
      const report = sampleReport({ findings: [sampleFinding({ ruleName, location })] })
      const text = [...reporter.write(report, { language: 'en', color: false, columns: 80, verbose: false })].join('')
      const lines = text.split(/\r\n|[\n\v\f\r\u001c-\u001e\u0085\u2028\u2029]/)
      expect(lines).toHaveLength(3)
      expect(text).not.toMatch(/[\u0080-\u009f\u202a-\u202e]/)
      expect(parseJsonObject(lines[0] ?? '')).toMatchObject({ rule_name: ruleName, location: { file } })
    }),
  )
})
