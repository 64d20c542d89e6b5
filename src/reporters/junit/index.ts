import type { Language } from '#base/language.ts'
import type { Coverage } from '#core/coverage.ts'
import type { Finding } from '#core/finding.ts'
import { defineReporter } from '#core/report.ts'
import { countsTexts, verificationText } from '#core/verification-words.ts'
import { messages } from './messages.ts'
import { xmlAttributes, xmlText } from './xml.ts'

/**
 * The JUnit XML that CI servers read: a suite per file with a failed case per finding, and a suite `kagiban` whose cases
 * are the places that were not read (errors), or one passed case when there is nothing to say.
 */
export const reporter = defineReporter({
  id: 'junit',
  extension: '.xml',
  *write({ findings, coverage }, { language }) {
    const failures = findings.length
    const errors = coverage.gaps.length
    const tests = failures + errors + (failures === 0 ? 1 : 0)
    const time = seconds(coverage)
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield `<testsuites${xmlAttributes({ name: 'kagiban', tests, failures, errors, time })}>\n`
    for (const group of Map.groupBy(findings, ({ location }) => location.file).values())
      yield* fileSuite(group, coverage, language)
    yield* coverageSuite(coverage, failures === 0, language)
    yield '</testsuites>\n'
  },
})

function* fileSuite(group: readonly Finding[], coverage: Coverage, language: Language): Iterable<string> {
  const counts = { tests: group.length, failures: group.length, errors: 0, skipped: 0, time: 0 }
  yield `  <testsuite${xmlAttributes({ name: group[0]?.location.file, ...counts, timestamp: timestamp(coverage) })}>\n`
  for (const finding of group) yield testCase(finding, language)
  yield '  </testsuite>\n'
}

function testCase(finding: Finding, language: Language): string {
  const text = messages[language]
  const { file, line, column, commit } = finding.location
  // Readers drop a second case of the same class and name, so the name says the whole place.
  const at = `${file}:${line}:${column}${commit === undefined ? '' : ` ${commit.slice(0, 12)}`}`
  const message = text.found(finding.redacted, percentOf(finding))
  const head = xmlAttributes({ name: `${finding.ruleName} (${at})`, classname: finding.rule, file, line, time: 0 })
  const failure = xmlAttributes({ message: `${finding.ruleName}: ${message}`, type: finding.severity })
  return `    <testcase${head}>\n      <failure${failure}>${xmlText(detailsOf(finding, language).join('\n'))}</failure>\n    </testcase>\n`
}

function detailsOf(finding: Finding, language: Language): readonly string[] {
  const text = messages[language]
  const { file, line, column, commit, author, date, stillAtHead } = finding.location
  const lines = [`${file}:${line}:${column}`, text.found(finding.redacted, percentOf(finding))]
  if (finding.verification !== undefined) lines.push(text.verification(verificationText(finding.verification, language)))
  if (finding.secret !== undefined) lines.push(finding.secret)
  if (commit !== undefined) lines.push(text.inCommit(commit))
  if (author !== undefined && date !== undefined) lines.push(text.by(author, date))
  if (stillAtHead !== undefined) lines.push(stillAtHead ? text.stillAtHead : text.goneAtHead)
  if (finding.occurrences > 1) lines.push(text.occurrences(finding.occurrences))
  for (const [name, value] of Object.entries(finding.facts)) lines.push(`${name}: ${value}`)
  if (finding.reasons.length > 0) lines.push(text.reasons(finding.reasons.join('; ')))
  if (finding.missing.length > 0) lines.push(text.missing(finding.missing.join(', ')))
  return [...lines, finding.fingerprint, ...finding.references]
}

function* coverageSuite(coverage: Coverage, clean: boolean, language: Language): Iterable<string> {
  const text = messages[language]
  const errors = coverage.gaps.length
  const tests = errors + (clean ? 1 : 0)
  const counts = { tests, failures: 0, errors, skipped: 0, time: seconds(coverage) }
  yield `  <testsuite${xmlAttributes({ name: 'kagiban', ...counts, timestamp: timestamp(coverage) })}>\n`
  if (clean) yield `    <testcase${xmlAttributes({ name: text.clean, classname: 'kagiban', time: seconds(coverage) })}/>\n`
  for (const { place, reason, detail } of coverage.gaps) {
    const head = xmlAttributes({ name: text.notRead(place), classname: `coverage.${reason}`, file: place, time: 0 })
    const error = xmlAttributes({ message: detail === undefined ? reason : `${reason}: ${detail}`, type: reason })
    yield `    <testcase${head}>\n      <error${error}/>\n    </testcase>\n`
  }
  const { files, blobs, bytes, rules, verification } = coverage
  const asked = verification === undefined ? [] : countsTexts(verification, language)
  yield `    <system-out>${xmlText([text.read(files, blobs, bytes, rules), ...asked].join('\n'))}</system-out>\n  </testsuite>\n`
}

function percentOf(finding: Finding): number {
  return Math.round(finding.confidence * 100)
}

function seconds({ durationMs }: Coverage): number {
  return Math.round(durationMs) / 1000
}

/** The form's times have no zone and no fraction; ours are UTC. */
function timestamp({ startedAt }: Coverage): string {
  return startedAt.slice(0, 19)
}
