import type { Language } from '#base/language.ts'
import type { Coverage } from '#core/coverage.ts'
import type { Finding } from '#core/finding.ts'
import { defineReporter } from '#core/report.ts'
import { SEVERITIES, type Severity } from '#core/rule.ts'
import { verificationText } from '#core/verification-words.ts'
import { command, type Level, type Properties } from './command.ts'
import { messages } from './messages.ts'

const LEVELS = { critical: 'error', high: 'error', medium: 'warning', low: 'notice' } as const satisfies Record<
  Severity,
  Level
>
/** GitHub keeps this many annotations of a level and step and drops the rest without a word: see README.md. */
const SHOWN_OF_A_LEVEL = 10
const LISTED_GAPS = 20

/** Workflow commands for a GitHub Actions log, the worst findings first because GitHub shows only the first few. */
export const reporter = defineReporter({
  id: 'github-annotations',
  extension: '.txt',
  *write({ findings, coverage }, { language }) {
    const text = messages[language]
    // One annotation for all gaps, and first, so that it never falls victim to the limit.
    if (coverage.gaps.length > 0) {
      yield command('warning', { title: text.gapsTitle(coverage.gaps.length) }, gapList(coverage, language))
    }
    if (isOverLimit(findings)) {
      yield command('notice', { title: text.moreTitle }, text.more(findings.length, SHOWN_OF_A_LEVEL))
    }
    for (const severity of SEVERITIES.toReversed()) {
      for (const finding of findings) if (finding.severity === severity) yield annotation(finding, language)
    }
  },
})

function isOverLimit(findings: readonly Finding[]): boolean {
  const counts: Record<Level, number> = { error: 0, warning: 0, notice: 0 }
  for (const { severity } of findings) counts[LEVELS[severity]]++
  return Math.max(counts.error, counts.warning, counts.notice) > SHOWN_OF_A_LEVEL
}

function annotation(finding: Finding, language: Language): string {
  const text = messages[language]
  const { location } = finding
  const lines = [text.found(finding.secret ?? finding.redacted, Math.round(finding.confidence * 100))]
  if (finding.verification !== undefined) lines.push(text.verification(verificationText(finding.verification, language)))
  if (location.commit !== undefined) {
    lines.push(text.inCommit(`${location.file}:${location.line}`, location.commit.slice(0, 12)))
    if (location.stillAtHead !== undefined) lines.push(location.stillAtHead ? text.stillAtHead : text.goneAtHead)
  }
  if (finding.reasons.length > 0) lines.push(finding.reasons.join('; '))
  if (finding.missing.length > 0) lines.push(text.missing(finding.missing.join(', ')))
  lines.push(text.advice, finding.fingerprint)
  return command(LEVELS[finding.severity], { ...placeOf(finding), title: finding.ruleName }, lines.join('\n'))
}

/**
 * The place in the checked-out tree, where there is one: a line of an old commit would point at unrelated code. Columns only
 * within one line, as GitHub demands.
 */
function placeOf({ location }: Finding): Properties {
  const { file, line, endLine, column, endColumn, commit, stillAtHead } = location
  if (file === '<stdin>' || file.startsWith('git:')) return {}
  if (commit !== undefined) return stillAtHead === true ? { file } : {}
  return line === endLine ? { file, line, endLine, col: column, endColumn } : { file, line, endLine }
}

function gapList({ gaps }: Coverage, language: Language): string {
  const lines = gaps.slice(0, LISTED_GAPS).map(({ place, reason, detail }) => {
    return `${place}: ${reason}${detail === undefined ? '' : ` (${detail})`}`
  })
  if (gaps.length > LISTED_GAPS) lines.push(messages[language].andMore(gaps.length - LISTED_GAPS))
  return lines.join('\n')
}
