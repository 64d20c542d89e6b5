import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { parseJsonObject } from '#base/encoding.ts'
import { CATEGORIES } from '#core/category.ts'
import { SKIP_REASONS } from '#core/coverage.ts'
import type { Report, ReportOptions } from '#core/report.ts'
import { CREDENTIAL_KINDS, SEVERITIES } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { sampleFinding, sampleReport } from '#testing/sample-report.ts'
import { reporter } from './index.ts'

const OPTIONS: ReportOptions = { language: 'en', color: false, columns: 80, verbose: false }

function schema(name: string): Readonly<Record<string, unknown>> {
  const path = join(import.meta.dirname, '../../../docs/schema', `${name}.schema.json`)
  return parseJsonObject(readFileSync(path, 'utf8')) ?? expect.fail(`${path} holds no object`)
}

const ajv = new Ajv2020({
  allErrors: true,
  strict: true,
  allowUnionTypes: true,
  schemas: ['finding', 'coverage'].map(schema),
})
formats.default(ajv)
const validate = ajv.compile(schema('report'))

function documentOf(report: Report): Readonly<Record<string, unknown>> {
  return parseJsonObject([...reporter.write(report, OPTIONS)].join('')) ?? expect.fail('no JSON object')
}

describe('json', () => {
  it.each([
    ['the sample', sampleReport()],
    ['a report without findings', sampleReport({ findings: [], rules: [] })],
    ['a report with secrets', sampleReport({ findings: [sampleFinding({ secret: fake('json', 'base62', 40) })] })],
    ['a report with facts of every type', sampleReport({ findings: [sampleFinding({ facts: { a: 'x', b: 1, c: true } })] })],
  ])('writes %s as the schema says', (_, report) => {
    validate(documentOf(report))
    expect(validate.errors).toBeNull()
  })

  it('has a schema that refuses what it does not name', () => {
    const document = documentOf(sampleReport())
    expect(validate({ ...document, more: 1 })).toBe(false)
    expect(validate({ ...document, findings: [{ ...(document['findings'] as object[])[0], excerpt: 'x' }] })).toBe(false)
    expect(validate({ ...document, coverage: { ...(document['coverage'] as object), bytes: -1 } })).toBe(false)
  })

  it('has schemas with exactly our kinds, severities and reasons', () => {
    const { kind, category, severity } = schema('finding')['$defs'] as Record<string, { enum: string[] }>
    const { reason } = schema('coverage')['$defs'] as Record<string, { enum: string[] }>
    expect(kind?.enum).toEqual([...CREDENTIAL_KINDS])
    expect(category?.enum).toEqual([...CATEGORIES])
    expect(severity?.enum).toEqual([...SEVERITIES])
    expect(reason?.enum).toEqual(Object.keys(SKIP_REASONS))
  })

  it('holds a secret only when the finding does', () => {
    const secret = fake('json', 'base62', 40)
    expect(JSON.stringify(documentOf(sampleReport()))).not.toMatch(/"secret":"(?!SG…|••)/)
    expect(documentOf(sampleReport({ findings: [sampleFinding({ secret })] }))).toMatchObject({ findings: [{ secret }] })
  })

  it('comes in pieces, a finding each', () => {
    const pieces = [...reporter.write(sampleReport(), OPTIONS)]
    expect(pieces.filter((piece) => piece.includes('"fingerprint"'))).toHaveLength(3)
  })
})
