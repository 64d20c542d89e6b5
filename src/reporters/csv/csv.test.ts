import { describe, expect, it } from 'vitest'
import type { Report, ReportOptions } from '#core/report.ts'
import { fake } from '#core/samples.ts'
import { sampleFinding, sampleReport } from '#testing/sample-report.ts'
import { parseCsv } from './__fixtures__/parse-csv.ts'
import { neutralised } from './csv-row.ts'
import { reporter } from './index.ts'

const OPTIONS: ReportOptions = { language: 'en', color: false, columns: 80, verbose: false }

function table(report: Report, options = OPTIONS): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...rows] = parseCsv([...reporter.write(report, options)].join(''))
  return rows.map((row) => {
    expect(row).toHaveLength(header.length)
    return Object.fromEntries(header.map((name, index) => [name, row[index] ?? '']))
  })
}

describe('csv', () => {
  it('has a row for each finding, then one for each gap', () => {
    const rows = table(sampleReport())
    expect(rows.map((row) => row['record'])).toEqual(['finding', 'finding', 'finding', 'gap', 'gap'])
    expect(rows[0]).toMatchObject({
      rule: 'sendgrid-api-key',
      file: 'src/mail.ts',
      line: '12',
      column: '18',
      confidence: '0.95',
    })
    expect(rows[1]).toMatchObject({ still_at_head: 'false', occurrences: '7', facts: 'account=123456789012' })
    expect(rows[1]).toMatchObject({ refs: 'refs/heads/main refs/heads/x<b> refs/tags/v1 refs/pull/1/head', ref_count: '30' })
    expect(rows[3]).toMatchObject({ file: 'huge.bin', reasons: expect.stringContaining('too-large') })
  })

  it('lists choices only when verbose', () => {
    expect(table(sampleReport(), { ...OPTIONS, verbose: true }).at(-1)).toMatchObject({ record: 'skip', file: 'logo.png' })
  })

  it('keeps separators, quotes and line ends of a file name inside its cell', () => {
    const name = 'a,"b"\r\nc.txt'
    const location = { ...sampleFinding().location, file: name }
    expect(table(sampleReport({ findings: [sampleFinding({ location })] }))[0]?.['file']).toBe(name)
  })

  it('has a secret column only when findings hold secrets', () => {
    const secret = fake('csv', 'base62', 40)
    expect(table(sampleReport())[0]).not.toHaveProperty('secret')
    expect(table(sampleReport({ findings: [sampleFinding({ secret })] }))[0]).toHaveProperty('secret', secret)
  })

  it.each([
    ['=1+1', "'=1+1"],
    ['+cmd', "'+cmd"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1', "'＝1"],
    ['  =1', "  '=1"],
    ['a;=1', "a;'=1"],
    ['a;"=1"', `a;"'=1"`],
    ['a\n=1', "a\n'=1"],
    ['\tx', "'\tx"],
    ['a\0b', 'a\ufffdb'],
    ['src/a=b-c@d.ts', 'src/a=b-c@d.ts'],
  ])('neutralises a formula: %j', (text, expected) => {
    expect(neutralised(text)).toBe(expected)
  })
})
