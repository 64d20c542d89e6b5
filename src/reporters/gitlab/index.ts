import type { Language } from '#base/language.ts'
import type { Coverage } from '#core/coverage.ts'
import { jsonLine } from '#core/finding-json.ts'
import { defineReporter, type Report } from '#core/report.ts'
import { messages } from './messages.ts'
import { vulnerabilityOf } from './vulnerability.ts'

const SCHEMA_VERSION = '15.0.7'
const SCHEMA =
  'https://gitlab.com/gitlab-org/security-products/security-report-schemas/-/raw/v15.0.7/dist/secret-detection-report-format.json'

/** GitLab's secret detection report, for `artifacts:reports:secret_detection`. */
export const reporter = defineReporter({
  id: 'gitlab',
  extension: '.json',
  *write({ tool, findings, coverage }, { language }) {
    yield `{\n"version": "${SCHEMA_VERSION}",\n"schema": "${SCHEMA}",\n"scan": ${jsonLine(scanOf(tool, coverage, language))},\n`
    yield '"vulnerabilities": ['
    let separator = '\n'
    for (const finding of findings) {
      yield `${separator}${jsonLine(vulnerabilityOf(finding, language))}`
      separator = ',\n'
    }
    yield `${findings.length > 0 ? '\n' : ''}]\n}\n`
  },
})

function scanOf(tool: Report['tool'], coverage: Coverage, language: Language): object {
  const scanner = { id: tool.name, name: tool.name, url: tool.homepage, vendor: { name: tool.name }, version: tool.version }
  const cutShort = coverage.gaps.some(({ reason }) => reason === 'interrupted' || reason === 'worker-failed')
  return {
    analyzer: scanner,
    scanner,
    type: 'secret_detection',
    start_time: withoutZone(coverage.startedAt, 0),
    end_time: withoutZone(coverage.startedAt, coverage.durationMs),
    // A place that could not be read is a warning; the scan failed when it did not get to the end.
    status: cutShort ? 'failure' : 'success',
    messages: messagesOf(coverage, language),
  }
}

function messagesOf({ files, blobs, bytes, gaps }: Coverage, language: Language): readonly object[] {
  const text = messages[language]
  const warnings = gaps.map(({ place, reason, detail }) => ({
    level: 'warn',
    value: text.gap(place, detail === undefined ? reason : `${reason} (${detail})`),
  }))
  return [{ level: 'info', value: text.scanned(files, blobs, bytes) }, ...warnings]
}

/** GitLab's times are UTC in the form `2026-11-24T00:00:00`. */
function withoutZone(startedAt: string, afterMs: number): string {
  return new Date(Date.parse(startedAt) + afterMs).toISOString().slice(0, 19)
}
