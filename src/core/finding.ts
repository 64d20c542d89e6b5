import type { Verification } from './verification.ts'
import type { CredentialKind, Facts, FindingClass, Severity } from './rule.ts'

/** Where a credential was seen. Lines and columns count from 1; columns count UTF-16 units of the decoded line. */
export interface Location {
  /**
   * Relative to the target, with `/`; for git objects without a path, `git:<type>/<oid>`; for standard input, `<stdin>`. What is in an archive follows after
   * `!/`, a place in a document after `!`; lines, columns and offsets then count in what is there.
   */
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  /** Column after the last character. */
  readonly endColumn: number
  /** Byte offsets in the original content, end exclusive. */
  readonly start: number
  readonly end: number
  readonly commit?: string
  readonly blob?: string
  readonly author?: string
  readonly authorEmail?: string
  /** RFC 3339. */
  readonly date?: string
  /** The last commit, in the order of history, in which this file still held the secret. Only for history scans. */
  readonly lastCommit?: string
  /**
   * References whose history holds the secret in this file, in full (`refs/heads/main`): branches first, then those of remotes, then tags; at most 20. Empty
   * when none leads to it. Only for history scans, and there absent when it is not known.
   */
  readonly refs?: readonly string[]
  /** How many there are. */
  readonly refCount?: number
  /** Does the checked-out commit still hold this secret in this file? Only for history scans. */
  readonly stillAtHead?: boolean
}

/** Ways in which text is written as other text. `escape`: `\u0041`, `\x41`, `\101` and what goes with them in string literals. */
export type Encoding =
  | 'base64'
  | 'base64url'
  | 'hex'
  | 'percent'
  | 'escape'
  | 'html'
  | 'quoted-printable'
  | 'utf-16'
  | 'gzip'
  | 'zlib'

/**
 * What speaks against a credential without anybody being asked. `fail`: its checksum or structure is wrong. `doubt`: it is a placeholder, or
 * what stands around it says that it opens nothing. Such a credential is never sent anywhere.
 */
export type FailedStructure = 'fail' | 'doubt'

/** The lines around a finding with every secret in them replaced by its redacted form. */
export interface Excerpt {
  readonly firstLine: number
  readonly lines: readonly string[]
}

/** One credential at one place, without the credential itself. */
export interface Finding {
  readonly rule: string
  readonly ruleName: string
  readonly provider: string
  readonly kind: CredentialKind
  readonly class: FindingClass
  readonly severity: Severity
  /** 0 to 1, after structure checks and context. */
  readonly confidence: number
  /** Why the confidence is what it is; short English phrases such as "checksum holds" or "checksum fails: …". */
  readonly reasons: readonly string[]
  readonly structure?: FailedStructure
  readonly fingerprint: string
  readonly redacted: string
  /** The secret in full. Only present when the user asked with `--show-secrets`. */
  readonly secret?: string
  /** The named parts, redacted unless `secret` is present. */
  readonly parts: Readonly<Record<string, string>>
  /** Parts of a pair that were not found nearby. */
  readonly missing: readonly string[]
  readonly facts: Facts
  /** How the credential was written in the content, outermost first. Absent when it stands there as it is. */
  readonly encoding?: readonly Encoding[]
  readonly location: Location
  /** How many versions of this file in the history held the secret. 1 for anything but history. */
  readonly occurrences: number
  readonly excerpt: Excerpt
  readonly references: readonly string[]
  /** What its issuer said. Absent when nobody asked. */
  readonly verification?: Verification
}

/** Order of findings in every report: by file, place, rule. Same input, same order. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.location.file, b.location.file) ||
    a.location.line - b.location.line ||
    a.location.column - b.location.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.location.commit ?? '', b.location.commit ?? '') ||
    compareText(a.location.blob ?? '', b.location.blob ?? '') ||
    a.location.start - b.location.start ||
    compareText(a.fingerprint, b.fingerprint)
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
