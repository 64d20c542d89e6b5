import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { parseJsonObject } from '#base/encoding.ts'
import type { Report, ReportOptions } from '#core/report.ts'
import { fake } from '#core/samples.ts'
import { sampleFinding, sampleReport } from '#testing/sample-report.ts'
import { artifactOf } from './artifact.ts'
import { reporter } from './index.ts'
import { plainText } from './plain-text.ts'

const OPTIONS: ReportOptions = { language: 'en', color: false, columns: 80, verbose: false }

function officialSchema(): object {
  const text = readFileSync(join(import.meta.dirname, '__fixtures__/sarif-schema-2.1.0.json'), 'utf8')
  // Draft 4 and 7 mean the same here; only the name of the schema's own id differs.
  const { $schema: _, id: __, ...schema } = parseJsonObject(text) ?? expect.fail('no schema')
  return schema
}

// One of the schema's patterns is none under the `u` flag.
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false })
formats.default(ajv)
const validate = ajv.compile(officialSchema())

const text = z.object({ text: z.string() })
const artifact = z.object({ uri: z.string(), uriBaseId: z.string() })
const region = z.object({ startLine: z.int().min(1), endLine: z.int(), snippet: text })
const logSchema = z.object({
  version: z.literal('2.1.0'),
  runs: z.tuple([
    z.object({
      tool: z.object({
        driver: z.object({
          rules: z.array(
            z.object({ id: z.string(), helpUri: z.url().optional(), properties: z.record(z.string(), z.unknown()) }),
          ),
        }),
      }),
      invocations: z.tuple([
        z.object({
          executionSuccessful: z.boolean(),
          toolExecutionNotifications: z.array(
            z.object({
              level: z.string(),
              descriptor: z.object({ id: z.string() }),
              message: text,
              locations: z.array(z.unknown()).optional(),
            }),
          ),
        }),
      ]),
      results: z.array(
        z.object({
          ruleId: z.string(),
          ruleIndex: z.int(),
          level: z.string(),
          message: text,
          rank: z.number(),
          partialFingerprints: z.record(z.string(), z.string()),
          locations: z.tuple([
            z.object({
              physicalLocation: z.object({
                artifactLocation: artifact,
                region: region.extend({ startColumn: z.int(), endColumn: z.int() }),
                contextRegion: region,
              }),
              logicalLocations: z.array(z.record(z.string(), z.string())).optional(),
            }),
          ]),
          properties: z.record(z.string(), z.unknown()),
        }),
      ),
    }),
  ]),
})

function runOf(report: Report, options = OPTIONS): z.infer<typeof logSchema>['runs'][0] {
  const log = parseJsonObject([...reporter.write(report, options)].join(''))
  validate(log)
  expect(validate.errors).toBeNull()
  return logSchema.parse(log).runs[0]
}

describe('sarif', () => {
  it.each([
    ['the sample', sampleReport(), OPTIONS],
    ['the sample in Japanese with all skips', sampleReport(), { ...OPTIONS, language: 'ja', verbose: true } as const],
    ['a report without findings', sampleReport({ findings: [], rules: [] }), OPTIONS],
  ])('is valid by the official schema: %s', (_, report, options) => {
    expect(runOf(report, options).results).toHaveLength(report.findings.length)
  })

  it('is held to the schema at all', () => {
    expect(validate({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false)
  })

  it('describes each rule with help, severity and tags', () => {
    const { rules } = runOf(sampleReport()).tool.driver
    expect(rules.map((rule) => [rule.id, rule.properties['security-severity']])).toEqual([
      ['sendgrid-api-key', '8.0'],
      ['aws-access-key', '9.5'],
      ['generic-password', '5.5'],
    ])
    expect(rules[0]?.helpUri).toBe(sampleReport().findings[0]?.references[0])
    expect(rules[0]?.properties['tags']).toContain('external/cwe/cwe-798')
  })

  it('places and identifies each result', () => {
    const { results, tool } = runOf(sampleReport())
    const [first, second, third] = results
    expect(first).toMatchObject({ level: 'error', rank: 95, ruleId: 'sendgrid-api-key' })
    expect(third).toMatchObject({ level: 'warning', rank: 55 })
    for (const result of results) expect(tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId)
    expect(first?.partialFingerprints).toEqual({ 'kagibanFingerprint/v1': sampleReport().findings[0]?.fingerprint })
    expect(first?.locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: 'src/mail.ts', uriBaseId: '%SRCROOT%' },
      region: { startLine: 12, startColumn: 18, endLine: 12, endColumn: 87, snippet: { text: 'SG…bQx9' } },
    })
    expect(decodeURIComponent(second?.locations[0].physicalLocation.artifactLocation.uri ?? '')).toBe(
      sampleReport().findings[1]?.location.file,
    )
  })

  it('keeps the region inside its context', () => {
    for (const { locations } of runOf(sampleReport()).results) {
      const inner = locations[0].physicalLocation.region
      const outer = locations[0].physicalLocation.contextRegion
      expect(outer.startLine).toBeLessThanOrEqual(inner.startLine)
      expect(outer.endLine).toBeGreaterThanOrEqual(inner.endLine)
    }
  })

  it('names the commit of a history finding', () => {
    const [, history] = runOf(sampleReport()).results
    const { commit, lastCommit, refs } = sampleReport().findings[1]?.location ?? {}
    expect(history?.properties).toMatchObject({ commit, stillAtHead: false, occurrences: 7, author: 'Ada <b>' })
    expect(history?.properties).toMatchObject({ lastCommit, refs, refCount: 30 })
    expect(history?.locations[0].logicalLocations?.[0]).toMatchObject({ fullyQualifiedName: commit, kind: 'commit' })
  })

  it('reports gaps as errors of an unsuccessful run and choices as notes', () => {
    const [invocation] = runOf(sampleReport()).invocations
    expect(invocation.executionSuccessful).toBe(false)
    expect(invocation.toolExecutionNotifications.map(({ level, descriptor }) => [level, descriptor.id])).toEqual([
      ['error', 'too-large'],
      ['error', 'permission-denied'],
      ['note', 'binary'],
    ])
    const { coverage } = sampleReport()
    const complete = sampleReport({ coverage: { ...coverage, complete: true, gaps: [] } })
    expect(runOf(complete).invocations[0].executionSuccessful).toBe(true)
  })

  it('gives a target that could not be read no relative address', () => {
    const { coverage } = sampleReport()
    const gaps = [{ place: '/srv/data', reason: 'permission-denied' }] as const
    const [invocation] = runOf(sampleReport({ coverage: { ...coverage, targets: ['/srv/data'], gaps } })).invocations
    expect(invocation.toolExecutionNotifications[0]).not.toHaveProperty('locations')
  })

  it('holds a secret only when the finding does', () => {
    const secret = fake('sarif', 'base62', 40)
    expect(runOf(sampleReport()).results[0]?.properties).not.toHaveProperty('secret')
    expect(runOf(sampleReport({ findings: [sampleFinding({ secret })] })).results[0]?.properties['secret']).toBe(secret)
  })

  it.each([
    ['a b/c%d.ts', 'a%20b/c%25d.ts'],
    ['c:/x', 'c%3A/x'],
    ['設定.yaml', '%E8%A8%AD%E5%AE%9A.yaml'],
    ["it's(1)!*#?", 'it%27s%281%29%21%2A%23%3F'],
    ['<stdin>', '%3Cstdin%3E'],
    ['bad\ud800', 'bad%EF%BF%BD'],
  ])('encodes %j as a relative reference', (file, uri) => {
    expect(artifactOf(file).uri).toBe(uri)
  })

  it('keeps placeholders and links out of messages', () => {
    expect(plainText('{0} [click](1)')).toBe('{{0}} [click] (1)')
  })
})
