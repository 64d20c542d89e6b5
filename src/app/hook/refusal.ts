import type { Language } from '#base/language.ts'
import type { Skip } from '#core/coverage.ts'
import type { Finding } from '#core/finding.ts'
import { isSkippable, type HookKind } from './kind.ts'
import { messages } from './messages.ts'
import type { HookDecision } from './run.ts'

export interface HookReport {
  readonly kind: HookKind
  readonly decision: HookDecision
  readonly findings: readonly Finding[]
  readonly gaps: readonly Skip[]
  readonly language: Language
}

/** Whoever pushes reads this in a terminal, each line behind `remote: `. */
const LISTED = 20

/** What the hook writes to standard error, without colours and without a secret; empty when there is nothing to say. */
export function hookMessage({ kind, decision, findings, gaps, language }: HookReport): string {
  const text = messages[language]
  const lines: string[] = []
  if (findings.length > 0 && decision.refuse) {
    lines.push(
      text[kind](findings.length),
      ...limited(
        findings.map((finding) => lineOf(finding, language)),
        language,
      ),
    )
    lines.push(
      ...(kind === 'pre-commit' ? text.fixStaged : `${text.fixPushed}\n${text.rotate}`).split('\n'),
      text.falseAlarm,
    )
    if (isSkippable(kind)) lines.push(text.skipOnce(kind === 'pre-commit' ? 'commit' : 'push'))
  }
  if (gaps.length > 0) {
    lines.push(decision.refuse && decision.why === 'incomplete' ? text.refusedIncomplete : text.incomplete)
    lines.push(
      ...limited(
        gaps.map((gap) => gapLine(gap, language)),
        language,
      ),
    )
    if (gaps.some(({ reason }) => reason === 'interrupted')) lines.push(`  ${text.interrupted}`)
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`
}

function lineOf({ location, ruleName, redacted }: Finding, language: Language): string {
  const { file, line, commit } = location
  // A message of a commit is at `git:commit/<oid>`; its name says the commit already.
  const where =
    commit === undefined || file.startsWith('git:') ? '' : `${messages[language].inCommit(commit.slice(0, 12))}  `
  return visible(`  ${where}${file}:${line}  ${ruleName}  ${redacted}`)
}

function gapLine({ place, reason, detail }: Skip, language: Language): string {
  return visible(messages[language].notScanned(place, detail === undefined ? reason : `${reason}, ${detail}`))
}

function limited(lines: readonly string[], language: Language): string[] {
  const more = lines.length - LISTED
  return [...lines.slice(0, LISTED), ...(more > 0 ? [messages[language].more(more)] : [])]
}

/** File names come from whoever pushes: nothing in them may steer the terminal of another. */
function visible(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (char) => `\\u{${char.codePointAt(0)?.toString(16)}}`)
}
