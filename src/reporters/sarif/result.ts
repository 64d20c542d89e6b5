import type { Language } from '#base/language.ts'
import { categoryOf } from '#core/category.ts'
import type { Finding, Location } from '#core/finding.ts'
import type { Severity } from '#core/rule.ts'
import { verificationToJson } from '#core/verification-json.ts'
import { verificationText } from '#core/verification-words.ts'
import { artifactOf } from './artifact.ts'
import { messages } from './messages.ts'
import { plainText } from './plain-text.ts'

export const LEVEL = { critical: 'error', high: 'error', medium: 'warning', low: 'note' } as const satisfies Record<
  Severity,
  string
>

/** One finding as a SARIF result. `ruleIndex` is the rule's place in `tool.driver.rules`. */
export function resultOf(finding: Finding, ruleIndex: number | undefined, language: Language): object {
  return {
    ruleId: finding.rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: LEVEL[finding.severity],
    message: { text: messageOf(finding, language) },
    locations: [locationOf(finding)],
    partialFingerprints: { 'kagibanFingerprint/v1': finding.fingerprint },
    rank: Math.round(finding.confidence * 1000) / 10,
    properties: propertiesOf(finding),
  }
}

function messageOf(finding: Finding, language: Language): string {
  const text = messages[language]
  const { missing } = finding
  const { stillAtHead } = finding.location
  const half = missing.length > 0 ? text.missing(missing.join(', ')) : ''
  const head = stillAtHead === undefined ? '' : stillAtHead ? text.stillAtHead : text.goneAtHead
  const { verification } = finding
  const said = verification === undefined ? '' : text.verification(verificationText(verification, language))
  return plainText(`${text.found(finding.ruleName, finding.redacted)}${said}${half}${head}`)
}

function locationOf({ location, excerpt, redacted }: Finding): object {
  const { file, line, column, endLine, endColumn, commit } = location
  const lastLine = Math.max(endLine, excerpt.firstLine + excerpt.lines.length - 1)
  return {
    physicalLocation: {
      artifactLocation: artifactOf(file),
      region: { startLine: line, startColumn: column, endLine, endColumn, snippet: { text: redacted } },
      contextRegion: { startLine: excerpt.firstLine, endLine: lastLine, snippet: { text: excerpt.lines.join('\n') } },
    },
    // SARIF knows no place in a history; a commit is at least a thing with a name.
    ...(commit === undefined
      ? {}
      : { logicalLocations: [{ name: commit.slice(0, 12), fullyQualifiedName: commit, kind: 'commit' }] }),
  }
}

function propertiesOf(finding: Finding): object {
  return {
    provider: finding.provider,
    kind: finding.kind,
    category: categoryOf(finding),
    class: finding.class,
    severity: finding.severity,
    confidence: finding.confidence,
    redacted: finding.redacted,
    ...(finding.secret === undefined ? {} : { secret: finding.secret }),
    parts: finding.parts,
    reasons: finding.reasons,
    missing: finding.missing,
    facts: finding.facts,
    ...(finding.encoding === undefined ? {} : { encoding: finding.encoding }),
    occurrences: finding.occurrences,
    start: finding.location.start,
    end: finding.location.end,
    ...historyOf(finding.location),
    ...(finding.verification === undefined ? {} : { verification: verificationToJson(finding.verification) }),
  }
}

function historyOf({ commit, blob, author, authorEmail, date, lastCommit, refs, refCount, stillAtHead }: Location): object {
  const known = Object.entries({ commit, blob, author, authorEmail, date, lastCommit, refs, refCount, stillAtHead })
  return Object.fromEntries(known.filter(([, value]) => value !== undefined))
}
