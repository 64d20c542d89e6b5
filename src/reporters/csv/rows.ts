import { categoryOf } from '#core/category.ts'
import type { Skip } from '#core/coverage.ts'
import type { Finding } from '#core/finding.ts'
import { identityTexts } from '#core/verification-words.ts'
import type { Cell } from './csv-row.ts'

export const COLUMNS = [
  'record',
  'severity',
  'class',
  'rule',
  'rule_name',
  'provider',
  'kind',
  'confidence',
  'redacted',
  'file',
  'line',
  'column',
  'end_line',
  'end_column',
  'commit',
  'author',
  'author_email',
  'date',
  'still_at_head',
  'occurrences',
  'fingerprint',
  'reasons',
  'missing',
  'facts',
  'references',
  'last_commit',
  'refs',
  'ref_count',
  'encoding',
  'category',
  'verdict',
  'verdict_reason',
  'identity',
  'verified_at',
] as const

type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], Cell>>>

export function findingRow(finding: Finding, withSecret: boolean): readonly Cell[] {
  const { location } = finding
  const row: Row = {
    record: 'finding',
    severity: finding.severity,
    class: finding.class,
    rule: finding.rule,
    rule_name: finding.ruleName,
    provider: finding.provider,
    kind: finding.kind,
    confidence: finding.confidence,
    redacted: finding.redacted,
    file: location.file,
    line: location.line,
    column: location.column,
    end_line: location.endLine,
    end_column: location.endColumn,
    commit: location.commit,
    author: location.author,
    author_email: location.authorEmail,
    date: location.date,
    still_at_head: location.stillAtHead,
    occurrences: finding.occurrences,
    fingerprint: finding.fingerprint,
    reasons: finding.reasons.join('; '),
    missing: finding.missing.join('; '),
    facts: Object.entries(finding.facts)
      .map(([name, value]) => `${name}=${value}`)
      .join('; '),
    references: finding.references.join(' '),
    last_commit: location.lastCommit,
    refs: location.refs?.join(' '),
    ref_count: location.refCount,
    encoding: finding.encoding?.join(' > '),
    category: categoryOf(finding),
    ...verificationCells(finding),
  }
  return cellsOf(row, withSecret, finding.secret)
}

function verificationCells({ verification }: Finding): Row {
  if (verification === undefined) return {}
  const { verdict, at } = verification
  const { kind } = verdict
  if (kind === 'live')
    return {
      verdict: kind,
      verdict_reason: verdict.limited,
      identity: identityTexts(verdict.identity, 'en').join('; '),
      verified_at: at,
    }
  const { reason, detail } = verdict
  return { verdict: kind, verdict_reason: detail === undefined ? reason : `${reason}: ${detail}`, verified_at: at }
}

/** A place that was not read, in the columns of a finding: its reason stands under `reasons`. */
export function skipRow(record: 'gap' | 'skip', { place, reason, detail }: Skip, withSecret: boolean): readonly Cell[] {
  return cellsOf({ record, file: place, reasons: detail === undefined ? reason : `${reason}: ${detail}` }, withSecret)
}

function cellsOf(row: Row, withSecret: boolean, secret?: string): readonly Cell[] {
  const cells = COLUMNS.map((column) => row[column])
  return withSecret ? [...cells, secret] : cells
}
