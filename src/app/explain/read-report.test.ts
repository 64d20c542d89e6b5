import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findingToJson } from '#core/finding-json.ts'
import { fake } from '#core/samples.ts'
import { reporter as json } from '#reporters/json/index.ts'
import { reporter as jsonl } from '#reporters/jsonl/index.ts'
import { sampleFinding, sampleReport } from '#testing/sample-report.ts'
import { tempDirectory } from '#testing/temp-directory.ts'
import { readReport } from './read-report.ts'

const options = { language: 'en', color: false, columns: 80, verbose: false } as const
const write = (text: string): string => join(tempDirectory({ report: text }), 'report')

describe('a report', () => {
  it.each([json, jsonl])('gives back the findings that it was written from ($id)', (reporter) => {
    const report = sampleReport()
    const file = write([...reporter.write(report, options)].join(''))
    for (const finding of report.findings) {
      const [read, ...others] = readReport(file, finding.fingerprint).findings
      expect(others).toEqual([])
      expect(findingToJson(read!)).toEqual(findingToJson(finding))
    }
  })

  it('names its key in JSON', () => {
    expect(readReport(write([...json.write(sampleReport(), options)].join('')), 'kb1-').keyId).toBe('0a1b2c3d')
    expect(readReport(write([...jsonl.write(sampleReport(), options)].join('')), 'kb1-')).not.toHaveProperty('keyId')
  })

  it('that holds secrets in full gives none of them', () => {
    const secret = fake('read-report', 'base62', 30)
    const finding = sampleFinding({ secret, parts: { secret, id: `${secret}x` } })
    const read = readReport(write(JSON.stringify(findingToJson(finding))), 'kb1-')
    expect(JSON.stringify(read)).not.toContain(secret)
    expect(read.findings).toHaveLength(1)
  })

  it.each([
    ['is absent', undefined, 'E_TARGET_NOT_FOUND'],
    ['is no JSON', 'SECRET here', 'E_TARGET_UNREADABLE'],
    ['is an array', '["SECRET"]', 'E_TARGET_UNREADABLE'],
    ['lacks what a finding has', `{"fingerprint":"kb1-00","redacted":"SECRET"}`, 'E_TARGET_UNREADABLE'],
    ['is cut off', '{"findings":[{"fingerprint":"kb1-SECRET', 'E_TARGET_UNREADABLE'],
    ['is deeply nested', `${'['.repeat(100_000)}SECRET`, 'E_TARGET_UNREADABLE'],
  ])('that %s is refused without its words', (_, text, code) => {
    const file = text === undefined ? join(tempDirectory(), 'none') : write(text)
    let thrown: unknown
    try {
      readReport(file, 'kb1-')
    } catch (error) {
      thrown = error
    }
    expect(thrown).toMatchObject({ code })
    expect(String(thrown)).not.toContain('SECRET')
  })
})
