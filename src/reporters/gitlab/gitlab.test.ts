import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { parseJsonObject } from '#base/encoding.ts'
import type { Report, ReportOptions } from '#core/report.ts'
import { fake } from '#core/samples.ts'
import { sampleFinding, sampleReport } from '#testing/sample-report.ts'
import { reporter } from './index.ts'
import { codeSpan } from './vulnerability.ts'

const OPTIONS: ReportOptions = { language: 'en', color: false, columns: 80, verbose: false }

/** What GitLab's schema 15.0.7 demands of the members we write. */
const time = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/)
const named = z.string().min(1)
const webUrl = z.string().regex(/^https?:\/\/.+/)
const scanner = z.strictObject({
  id: named,
  name: named,
  url: webUrl,
  version: named,
  vendor: z.strictObject({ name: named }),
})
const detail = z.strictObject({
  type: z.enum(['text', 'code', 'value']),
  name: named,
  value: z.union([z.string(), z.number(), z.boolean()]),
})
const reportSchema = z.strictObject({
  version: z.string().regex(/^15\.\d+\.\d+$/),
  schema: webUrl,
  scan: z.strictObject({
    analyzer: scanner,
    scanner,
    type: z.literal('secret_detection'),
    start_time: time,
    end_time: time,
    status: z.enum(['success', 'failure']),
    messages: z.array(z.strictObject({ level: z.enum(['info', 'warn', 'fatal']), value: named })),
  }),
  vulnerabilities: z.array(
    z.strictObject({
      id: z.guid(),
      category: z.literal('secret_detection'),
      name: z.string().max(255),
      description: z.string().max(1_048_576),
      severity: z.enum(['Info', 'Unknown', 'Low', 'Medium', 'High', 'Critical']),
      solution: z.string().max(7000),
      location: z.strictObject({
        file: z.string(),
        start_line: z.number(),
        end_line: z.number(),
        commit: z.strictObject({ sha: named, author: z.string().optional(), date: z.string().optional() }),
      }),
      identifiers: z.array(z.strictObject({ type: named, name: named, value: named, url: webUrl.optional() })).min(1),
      links: z.array(z.strictObject({ url: webUrl })).optional(),
      details: z.record(z.string(), detail),
      raw_source_code_extract: z.string().optional(),
    }),
  ),
})

function reportOf(report: Report, options = OPTIONS): z.infer<typeof reportSchema> {
  return reportSchema.parse(parseJsonObject([...reporter.write(report, options)].join('')))
}

describe('gitlab', () => {
  it.each(['en', 'ja'] as const)('has the shape that GitLab demands (%s)', (language) => {
    expect(reportOf(sampleReport(), { ...OPTIONS, language }).vulnerabilities).toHaveLength(3)
    expect(reportOf(sampleReport({ findings: [] }), { ...OPTIONS, language }).vulnerabilities).toEqual([])
  })

  it('tells the place, severity and commit of each finding', () => {
    const [first, second] = reportOf(sampleReport()).vulnerabilities
    expect(first).toMatchObject({
      name: 'SendGrid API key',
      severity: 'High',
      location: { file: 'src/mail.ts', start_line: 12, end_line: 12, commit: { sha: '0000000' } },
    })
    expect(first?.identifiers[0]).toMatchObject({ type: 'kagiban_rule', value: 'sendgrid-api-key' })
    expect(second?.location.commit).toEqual({
      sha: sampleReport().findings[1]?.location.commit,
      author: 'Ada <b> <ada@example.com>',
      date: '2026-01-02T03:04:05Z',
    })
  })

  it('gives each finding an id that depends on its secret and place alone', () => {
    const ids = (report: Report): readonly string[] => reportOf(report).vulnerabilities.map(({ id }) => id)
    const elsewhere = sampleFinding({ location: { ...sampleFinding().location, line: 13 } })
    expect(new Set(ids(sampleReport({ findings: [...sampleReport().findings, elsewhere] }))).size).toBe(4)
    expect(ids(sampleReport({ findings: [sampleFinding({ confidence: 0.1 })] }))).toEqual(
      ids(sampleReport({ findings: [sampleFinding()] })),
    )
  })

  it('warns of gaps, and fails only when the scan did not get to its end', () => {
    const { scan } = reportOf(sampleReport())
    expect(scan).toMatchObject({ status: 'success', start_time: '2026-11-24T00:00:00', end_time: '2026-11-24T00:00:01' })
    expect(scan.messages.filter(({ level }) => level === 'warn')).toHaveLength(2)
    const gaps = [{ place: '.', reason: 'interrupted' }] as const
    expect(reportOf(sampleReport({ coverage: { ...sampleReport().coverage, gaps } })).scan.status).toBe('failure')
  })

  it('holds a secret only when the finding does', () => {
    const secret = fake('gitlab', 'base62', 40)
    expect(reportOf(sampleReport()).vulnerabilities[0]).not.toHaveProperty('raw_source_code_extract')
    const [shown] = reportOf(sampleReport({ findings: [sampleFinding({ secret })] })).vulnerabilities
    expect(shown?.raw_source_code_extract).toBe(secret)
  })

  it.each([
    ['plain', '`plain`'],
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    ['@all\n# x', '`@all # x`'],
  ])('makes a code span of %j', (text, span) => {
    expect(codeSpan(text)).toBe(span)
  })
})
