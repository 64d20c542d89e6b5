// Turns a JSON Lines report into the job summary of GitHub Actions and prints the number of findings.
// node summary.mjs REPORT.jsonl SUMMARY.md EXIT-CODE
import { appendFileSync, readFileSync } from 'node:fs'

const ROWS = 50
const [report, summary, exitCode] = process.argv.slice(2)

const entries = readFileSync(report, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line))
const coverage = entries.find((entry) => 'coverage' in entry)?.coverage
const findings = entries.filter((entry) => 'fingerprint' in entry)
appendFileSync(summary, `${lines().join('\n')}\n`)
process.stdout.write(String(findings.length))

function lines() {
  if (coverage === undefined)
    return ['## kagiban', '', `The scan could not run (exit code ${Number(exitCode)}). The log of the step says why.`]
  const text = ['## kagiban', '', findings.length === 0 ? 'No secrets were found.' : `**${findings.length}** found.`, '']
  if (findings.length > 0) {
    text.push('| Rule | Place | Secret | Commit |', '|---|---|---|---|', ...findings.slice(0, ROWS).map(row), '')
    if (findings.length > ROWS) text.push(`… and ${findings.length - ROWS} more, in the SARIF report.`, '')
    text.push('Replace a leaked secret at its provider first; deleting it from the code does not make it secret again.', '')
  }
  const gaps = coverage.gaps ?? []
  if (gaps.length > 0)
    text.push(`⚠️ Not everything could be read: ${gaps.slice(0, 10).map(gap).join(', ')}${gaps.length > 10 ? ' …' : ''}`)
  return text
}

function row({ rule, redacted, location: { file, line, commit } }) {
  return `| ${code(rule)} | ${code(`${file}:${line}`)} | ${code(redacted)} | ${commit === undefined ? '' : code(commit.slice(0, 12))} |`
}

function gap({ place, reason }) {
  return `${code(place)} (${reason})`
}

/** File names come from whoever pushed: no Markdown, no HTML, no line ends, no table cells. */
function code(text) {
  const safe = String(text)
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\uFFFD')
    .replaceAll(/[&<>|`[\]*_\\!@#~]/g, (char) => `&#${char.codePointAt(0)};`)
  return `<code>${safe}</code>`
}
