import { describe, expect, it } from 'vitest'
import { parseJsonObject } from '#base/encoding.ts'
import { findingToJson } from '#core/finding-json.ts'
import type { Report, ReportOptions } from '#core/report.ts'
import { fake } from '#core/samples.ts'
import { sampleFinding, sampleReport } from '#testing/sample-report.ts'
import { reporter } from './index.ts'

const OPTIONS: ReportOptions = { language: 'en', color: false, columns: 80, verbose: false }

function linesOf(report: Report): readonly (Readonly<Record<string, unknown>> | undefined)[] {
  return [...reporter.write(report, OPTIONS)].join('').trimEnd().split('\n').map(parseJsonObject)
}

describe('jsonl', () => {
  it('writes a finding a line with exactly the published fields', () => {
    const secret = fake('jsonl', 'base62', 40)
    const history = sampleReport().findings[1]
    const [line] = linesOf(sampleReport({ findings: [sampleFinding({ ...history, secret })] }))
    expect(line).toEqual({
      rule: 'aws-access-key',
      provider: 'aws',
      kind: 'access-key',
      category: 'api-key',
      class: 'provider',
      confidence: 0.98,
      fingerprint: history?.fingerprint,
      redacted: 'wJ…EKEY',
      secret,
      parts: { accessKeyId: 'AK…QRST', secretAccessKey: 'wJ…EKEY' },
      location: {
        file: history?.location.file,
        line: 3,
        column: 1,
        end_line: 4,
        end_column: 9,
        start: 40,
        end: 80,
        commit: history?.location.commit,
        blob: history?.location.blob,
        author: 'Ada <b>',
        author_email: 'ada@example.com',
        date: '2026-01-02T03:04:05Z',
        last_commit: history?.location.lastCommit,
        refs: history?.location.refs,
        ref_count: 30,
        still_at_head: false,
      },
      rule_name: 'AWS access key',
      severity: 'critical',
      reasons: ['structure holds'],
      missing: [],
      facts: { account: '123456789012' },
      occurrences: 7,
      references: [],
    })
  })

  it('ends with the coverage', () => {
    const lines = linesOf(sampleReport())
    expect(lines).toHaveLength(4)
    expect(lines.at(-1)).toEqual({
      coverage: {
        complete: false,
        targets: ['.'],
        files: 120,
        blobs: 0,
        commits: 0,
        bytes: 1_234_567,
        rules: 150,
        gaps: [
          {
            place: 'huge.bin',
            reason: 'too-large',
            detail: '10.0 GB is over --max-file-size 256 MB',
            bytes: 10_737_418_240,
          },
          { place: sampleReport().findings[1]?.location.file, reason: 'permission-denied', detail: 'EACCES' },
        ],
        skipped: [{ place: 'logo.png', reason: 'binary', bytes: 4096 }],
        skipped_by_reason: { binary: 1, 'too-large': 1, 'permission-denied': 1 },
        hidden: { low_confidence: 2, low_severity: 0, ignore_file: 1, inline_allow: 1 },
        stale_ignores: [{ file: '.kagiban-ignore', line: 4, entry: 'rule:x path:y', why: 'unmatched' }],
        started_at: '2026-11-24T00:00:00.000Z',
        duration_ms: 1234,
      },
    })
  })

  it('leaves out what a finding does not have', () => {
    const [line] = linesOf(sampleReport())
    expect(line).not.toHaveProperty('secret')
    expect(Object.keys(line?.['location'] as object)).toEqual([
      'file',
      'line',
      'column',
      'end_line',
      'end_column',
      'start',
      'end',
    ])
  })

  it('publishes no field of a finding that nobody decided on', () => {
    const secret = fake('jsonl', 'base62', 40)
    const withMore = { ...sampleFinding(), raw: secret, location: { ...sampleFinding().location, url: secret } }
    expect(JSON.stringify(findingToJson(withMore))).not.toContain(secret)
  })
})
