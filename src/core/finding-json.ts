import { categoryOf, type Category } from './category.ts'
import type { CachedCounts, Coverage, Skip, SkipReason, StaleIgnore } from './coverage.ts'
import type { Encoding, Finding, Location } from './finding.ts'
import type { RuleInfo } from './report.ts'
import type { CredentialKind, Facts, FindingClass, Severity } from './rule.ts'
import type { VerificationCounts } from './verification.ts'
import { countsToJson, verificationToJson, type VerificationJson } from './verification-json.ts'

/** `Location` as published: `docs/schema/finding.schema.json`. */
export interface LocationJson {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly end_line: number
  readonly end_column: number
  readonly start: number
  readonly end: number
  readonly commit?: string
  readonly blob?: string
  readonly author?: string
  readonly author_email?: string
  readonly date?: string
  readonly last_commit?: string
  readonly refs?: readonly string[]
  readonly ref_count?: number
  readonly still_at_head?: boolean
}

/** `Finding` as published: `docs/schema/finding.schema.json`. */
export interface FindingJson {
  readonly rule: string
  readonly provider: string
  readonly kind: CredentialKind
  readonly category: Category
  readonly class: FindingClass
  readonly confidence: number
  readonly fingerprint: string
  readonly redacted: string
  readonly secret?: string
  readonly parts: Readonly<Record<string, string>>
  readonly location: LocationJson
  readonly rule_name: string
  readonly severity: Severity
  readonly reasons: readonly string[]
  readonly missing: readonly string[]
  readonly facts: Facts
  readonly encoding?: readonly Encoding[]
  readonly occurrences: number
  readonly references: readonly string[]
  readonly verification?: VerificationJson
}

export type SkipJson = Pick<Skip, 'place' | 'reason' | 'detail' | 'bytes'>

/** `Coverage` as published: `docs/schema/coverage.schema.json`. */
export interface CoverageJson {
  readonly complete: boolean
  readonly targets: readonly string[]
  readonly files: number
  readonly blobs: number
  readonly commits: number
  readonly bytes: number
  readonly cached?: CachedCounts
  readonly rules: number
  readonly gaps: readonly SkipJson[]
  readonly skipped: readonly SkipJson[]
  readonly skipped_by_reason: Readonly<Partial<Record<SkipReason, number>>>
  readonly hidden: Readonly<Record<'low_confidence' | 'low_severity' | 'ignore_file' | 'inline_allow', number>>
  readonly stale_ignores: readonly StaleIgnore[]
  readonly verification?: VerificationCounts
  readonly started_at: string
  readonly duration_ms: number
}

/** `RuleInfo` as published: `docs/schema/report.schema.json`. */
export interface RuleJson {
  readonly id: string
  readonly name: string
  readonly provider: string
  readonly kind: CredentialKind
  readonly class: FindingClass
  readonly severity: Severity
  readonly references: readonly string[]
}

/**
 * The one mapping from findings to their published form. Names every field, so that a new field of `Finding` reaches the
 * outside only by a decision made here. `secret` is there only when the finding holds it; excerpts stay inside.
 */
export function findingToJson(finding: Finding): FindingJson {
  return {
    rule: finding.rule,
    provider: finding.provider,
    kind: finding.kind,
    category: categoryOf(finding),
    class: finding.class,
    confidence: finding.confidence,
    fingerprint: finding.fingerprint,
    redacted: finding.redacted,
    ...(finding.secret === undefined ? {} : { secret: finding.secret }),
    parts: finding.parts,
    location: locationToJson(finding.location),
    rule_name: finding.ruleName,
    severity: finding.severity,
    reasons: finding.reasons,
    missing: finding.missing,
    facts: finding.facts,
    ...(finding.encoding === undefined ? {} : { encoding: finding.encoding }),
    occurrences: finding.occurrences,
    references: finding.references,
    ...(finding.verification === undefined ? {} : { verification: verificationToJson(finding.verification) }),
  }
}

/** The published form of a place. */
export function locationToJson(location: Location): LocationJson {
  const { commit, blob, author, authorEmail, date, lastCommit, refs, refCount, stillAtHead } = location
  return {
    file: location.file,
    line: location.line,
    column: location.column,
    end_line: location.endLine,
    end_column: location.endColumn,
    start: location.start,
    end: location.end,
    ...(commit === undefined ? {} : { commit }),
    ...(blob === undefined ? {} : { blob }),
    ...(author === undefined ? {} : { author }),
    ...(authorEmail === undefined ? {} : { author_email: authorEmail }),
    ...(date === undefined ? {} : { date }),
    ...(lastCommit === undefined ? {} : { last_commit: lastCommit }),
    ...(refs === undefined ? {} : { refs }),
    ...(refCount === undefined ? {} : { ref_count: refCount }),
    ...(stillAtHead === undefined ? {} : { still_at_head: stillAtHead }),
  }
}

/** The published form of what a scan read and what it did not. */
export function coverageToJson(coverage: Coverage): CoverageJson {
  const { hidden } = coverage
  return {
    complete: coverage.complete,
    targets: coverage.targets,
    files: coverage.files,
    blobs: coverage.blobs,
    commits: coverage.commits,
    bytes: coverage.bytes,
    ...(coverage.cached === undefined ? {} : { cached: cachedToJson(coverage.cached) }),
    rules: coverage.rules,
    gaps: coverage.gaps.map(skipToJson),
    skipped: coverage.skipped.map(skipToJson),
    skipped_by_reason: coverage.skippedByReason,
    hidden: {
      low_confidence: hidden.lowConfidence,
      low_severity: hidden.lowSeverity,
      ignore_file: hidden.ignoreFile,
      inline_allow: hidden.inlineAllow,
    },
    stale_ignores: coverage.staleIgnores.map(({ file, line, entry, why }) => ({ file, line, entry, why })),
    ...(coverage.verification === undefined ? {} : { verification: countsToJson(coverage.verification) }),
    started_at: coverage.startedAt,
    duration_ms: coverage.durationMs,
  }
}

function cachedToJson({ blobs, commits, bytes }: CachedCounts): CachedCounts {
  return { blobs, commits, bytes }
}

function skipToJson({ place, reason, detail, bytes }: Skip): SkipJson {
  return { place, reason, ...(detail === undefined ? {} : { detail }), ...(bytes === undefined ? {} : { bytes }) }
}

/** The published form of a rule. */
export function ruleToJson(rule: RuleInfo): RuleJson {
  const { id, name, provider, kind, class: findingClass, severity, references = [] } = rule
  return { id, name, provider, kind, class: findingClass, severity, references }
}

/**
 * JSON on one line, whatever reads it: line and paragraph separators, control and direction characters, which JSON allows
 * raw, are escaped, so that no reader splits a line there and no terminal obeys them. The value stays the same.
 */
export function jsonLine(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
