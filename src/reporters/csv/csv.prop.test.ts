import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { sampleFinding, sampleReport } from '#testing/sample-report.ts'
import { parseCsv } from './__fixtures__/parse-csv.ts'
import { csvRow } from './csv-row.ts'
import { reporter } from './index.ts'

const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('"', ',', ';', '\r', '\n', '\t', '=', '-', "'", ' ', 'a', '\0', '\ud800', '＝') }),
)

it('reads back every cell, but for the marks against formulas', () => {
  fc.assert(
    fc.property(fc.array(nasty, { minLength: 1 }), (cells) => {
      const [record, ...more] = parseCsv(csvRow(cells))
      expect(more).toEqual([])
      expect(record?.map((cell) => cell.replaceAll("'", ''))).toEqual(
        cells.map((cell) => cell.toWellFormed().replaceAll('\0', '\ufffd').replaceAll("'", '')),
      )
    }),
  )
})

it('leaves no formula at the start of a cell, whatever the separator of the reader', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const [[cell = ''] = []] = parseCsv(csvRow([text]))
      for (const piece of cell.split(/[;,|\t\r\n]/))
        expect(piece.replace(/^[ "\u3000]+/, '')).not.toMatch(/^[=+\-@＝＋－＠]/)
    }),
  )
})

it('keeps the number of cells for any file name and author', () => {
  fc.assert(
    fc.property(nasty, nasty, (file, author) => {
      const location = { ...sampleFinding().location, file, author }
      const report = sampleReport({ findings: [sampleFinding({ location })] })
      const rows = parseCsv(
        [...reporter.write(report, { language: 'ja', color: false, columns: 80, verbose: true })].join(''),
      )
      expect(new Set(rows.map((row) => row.length)).size).toBe(1)
      expect(rows).toHaveLength(1 + 1 + report.coverage.gaps.length + report.coverage.skipped.length)
    }),
  )
})
