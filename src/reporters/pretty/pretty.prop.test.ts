import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleFinding, sampleReport } from '#testing/sample-report.ts'
import { displayWidth, printable, wrapped } from './display-text.ts'
import { codeFrame } from './frame.ts'
import { reporter } from './index.ts'
import { painter } from './style.ts'

const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      '\u001b',
      '[31m',
      '\n',
      '\r',
      '\t',
      '\u009b',
      '\u202e',
      '\u2028',
      '\ud800',
      '鍵',
      '。',
      'か\u3099',
      '👨‍👩‍👧',
      'a',
      ' ',
    ),
  }),
)

it('never prints a control character that came from outside', () => {
  fc.assert(
    fc.property(nasty, nasty, nasty, (file, word, detail) => {
      const { coverage } = sampleReport()
      const location = { ...sampleFinding().location, file, author: word, date: detail, commit: 'abc', stillAtHead: true }
      const finding = sampleFinding({
        location,
        ruleName: word,
        redacted: detail,
        reasons: [word],
        missing: [word],
        facts: { [word]: detail },
        excerpt: { firstLine: 12, lines: [file, detail] },
        references: [word],
      })
      const report = sampleReport({
        findings: [finding],
        coverage: {
          ...coverage,
          gaps: [{ place: file, reason: 'unreadable', detail }],
          staleIgnores: [{ file, line: 1, entry: word, why: 'expired' }],
        },
      })
      for (const language of ['en', 'ja'] as const) {
        const text = [...reporter.write(report, { language, color: false, columns: 60, verbose: true })].join('')
        expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028-\u202e\u2066-\u2069\ud800-\udfff]/u)
        // One line end of a name would make it two.
        expect(text).toContain(`${printable(file)}:12:18\n`)
      }
    }),
  )
})

describe('wrapping', () => {
  it('keeps all words in order and each line within the width, single words apart', () => {
    fc.assert(
      fc.property(nasty.map(printable), fc.integer({ min: 4, max: 60 }), (text, width) => {
        const lines = wrapped(text, width)
        expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
        for (const line of lines) {
          if (/[\s\u3000-\u9fff]/u.test(line))
            expect(displayWidth(line)).toBeLessThanOrEqual(Math.max(width, longestPiece(line)))
        }
      }),
    )
  })

  it('starts no line with a closing mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('鍵', '、', '。', '」', 'ー', 'あ') }), (text) => {
        for (const line of wrapped(text, 8).slice(1)) expect(line).not.toMatch(/^[、。」ー]/)
      }),
    )
  })
})

function longestPiece(line: string): number {
  return Math.max(...line.split(/\s|(?<=[\u3000-\u9fff])(?![\u3001\u3002\u30fc])/u).map(displayWidth))
}

it('keeps every line of a code frame within the terminal', () => {
  fc.assert(
    fc.property(
      fc.array(nasty, { minLength: 1, maxLength: 5 }),
      nasty,
      fc.integer({ min: 40, max: 120 }),
      (lines, before, columns) => {
        const finding = sampleFinding({
          location: { ...sampleFinding().location, line: 9, endLine: 9, column: before.length + 1 },
          excerpt: { firstLine: 9, lines: [`${before}SG…bQx9${lines[0]}`, ...lines] },
        })
        const frame = codeFrame(finding, columns, painter(false))
        for (const line of frame) expect(displayWidth(line)).toBeLessThanOrEqual(columns)
        expect(frame[0]).toContain('SG…bQx9')
        expect(frame[1]).toMatch(/ \^{7}$/)
      },
    ),
  )
})
