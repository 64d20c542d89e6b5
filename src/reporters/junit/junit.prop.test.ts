import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { sampleFinding, sampleReport } from '#testing/sample-report.ts'
import { parseXml } from './__fixtures__/parse-xml.ts'
import { reporter } from './index.ts'
import { xmlAttributes, xmlText } from './xml.ts'

const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      ']]>',
      '<![CDATA[',
      '&amp;',
      '<',
      '>',
      '"',
      "'",
      '\0',
      '\u001b',
      '\r',
      '\n',
      '\ufffe',
      '\ud800',
      '😀',
    ),
  }),
)
const allowed = (text: string): string =>
  text.replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')

it('gives back every text and attribute that XML can hold', () => {
  fc.assert(
    fc.property(nasty, nasty, (text, value) => {
      const element = parseXml(`<a${xmlAttributes({ value })}>${xmlText(text)}</a>`)
      expect(element.text).toBe(allowed(text))
      expect(element.attributes['value']).toBe(allowed(value))
    }),
  )
})

it('is well-formed whatever a report holds', () => {
  fc.assert(
    fc.property(nasty, nasty, nasty, (file, ruleName, detail) => {
      const { coverage } = sampleReport()
      const location = { ...sampleFinding().location, file, author: detail, date: detail }
      const report = sampleReport({
        findings: [sampleFinding({ location, ruleName, redacted: detail, reasons: [detail], facts: { [file]: detail } })],
        coverage: { ...coverage, gaps: [{ place: file, reason: 'unreadable', detail }] },
      })
      for (const language of ['en', 'ja'] as const) {
        const root = parseXml([...reporter.write(report, { language, color: false, columns: 80, verbose: false })].join(''))
        expect(root.children[0]?.attributes['name']).toBe(allowed(file))
      }
    }),
  )
})
