import { describe, expect, it } from 'vitest'
import type { Report, ReportOptions } from '#core/report.ts'
import { fake } from '#core/samples.ts'
import { sampleFinding, sampleReport } from '#testing/sample-report.ts'
import { parseXml, type XmlElement } from './__fixtures__/parse-xml.ts'
import { reporter } from './index.ts'

const OPTIONS: ReportOptions = { language: 'en', color: false, columns: 80, verbose: false }

function suites(report: Report, options = OPTIONS): readonly XmlElement[] {
  const root = parseXml([...reporter.write(report, options)].join(''))
  expect(root.name).toBe('testsuites')
  const sum = (name: string): number => root.children.reduce((total, suite) => total + Number(suite.attributes[name]), 0)
  for (const name of ['tests', 'failures', 'errors']) expect(Number(root.attributes[name]), name).toBe(sum(name))
  for (const suite of root.children) {
    expect(suite.children.filter((child) => child.name === 'testcase')).toHaveLength(Number(suite.attributes['tests']))
  }
  return root.children
}

describe('junit', () => {
  it('has a suite for each file and a failed case for each finding', () => {
    const found = suites(sampleReport())
    expect(found.map((suite) => suite.attributes['name'])).toEqual([
      'src/mail.ts',
      sampleReport().findings[1]?.location.file,
      '設定/app.yaml',
      'kagiban',
    ])
    const [testcase] = found[0]?.children ?? []
    expect(testcase?.attributes).toMatchObject({ classname: 'sendgrid-api-key', file: 'src/mail.ts', line: '12' })
    expect(testcase?.children[0]).toMatchObject({ name: 'failure', attributes: { type: 'high' } })
    expect(testcase?.children[0]?.text).toContain('src/mail.ts:12:18')
  })

  it('names every case differently, for readers that drop a second one', () => {
    const elsewhere = sampleFinding({ location: { ...sampleFinding().location, file: 'src/other.ts' } })
    const history = sampleFinding({ location: { ...sampleFinding().location, commit: fake('c', 'hex', 40) } })
    const cases = suites(sampleReport({ findings: [sampleFinding(), history, elsewhere] })).flatMap(
      (suite) => suite.children,
    )
    const names = cases.filter(({ name }) => name === 'testcase').map(({ attributes }) => attributes['name'])
    expect(new Set(names).size).toBe(3 + 2)
  })

  it('puts the findings of one file together', () => {
    const findings = [sampleFinding(), sampleFinding({ location: { ...sampleFinding().location, line: 40, endLine: 40 } })]
    expect(suites(sampleReport({ findings }))[0]?.attributes).toMatchObject({ tests: '2', failures: '2' })
  })

  it('says in history findings whose they are and whether they are still there', () => {
    const text = suites(sampleReport())[1]?.children[0]?.children[0]?.text
    expect(text).toContain('Ada <b>')
    expect(text).toContain('no longer in the checked-out commit')
  })

  it('has an error for each gap', () => {
    const last = suites(sampleReport()).at(-1)
    expect(last?.attributes).toMatchObject({ name: 'kagiban', errors: '2', failures: '0' })
    expect(last?.children[0]?.children[0]).toMatchObject({ name: 'error', attributes: { type: 'too-large' } })
  })

  it('is one passed case when nothing was found and everything read', () => {
    const { coverage } = sampleReport()
    const clean = sampleReport({ findings: [], coverage: { ...coverage, complete: true, gaps: [] } })
    const found = suites(clean, { ...OPTIONS, language: 'ja' })
    expect(found).toHaveLength(1)
    expect(found[0]?.attributes).toMatchObject({ tests: '1', failures: '0', errors: '0' })
    expect(found[0]?.children[0]?.children).toEqual([])
  })

  it('shows a secret only when the finding holds it', () => {
    const secret = fake('junit', 'base62', 40)
    const write = (changes: object): string =>
      [...reporter.write(sampleReport({ findings: [sampleFinding(changes)] }), OPTIONS)].join('')
    expect(write({})).not.toContain(secret)
    expect(write({ secret })).toContain(secret)
  })
})
