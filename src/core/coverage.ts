import type { VerificationCounts } from './verification.ts'

/**
 * Why something was not scanned. `policy` reasons are choices (an option, or content that is no text) and leave the scan
 * complete; `gap` reasons mean that something a user would expect to be read was not, and the exit code becomes 3.
 */
export const SKIP_REASONS = {
  binary: 'policy',
  excluded: 'policy',
  gitignored: 'policy',
  'git-internal': 'policy',
  symlink: 'policy',
  submodule: 'policy',
  archive: 'policy',
  'too-large': 'gap',
  'not-a-regular-file': 'gap',
  'permission-denied': 'gap',
  unreadable: 'gap',
  vanished: 'gap',
  'changed-while-reading': 'gap',
  'archive-broken': 'gap',
  'archive-encrypted': 'gap',
  'archive-limit': 'gap',
  'document-broken': 'gap',
  'document-encrypted': 'gap',
  'document-limit': 'gap',
  'decode-limit': 'gap',
  'candidate-limit': 'gap',
  'object-missing': 'gap',
  'object-corrupt': 'gap',
  'shallow-history': 'gap',
  'rule-failed': 'gap',
  'worker-failed': 'gap',
  interrupted: 'gap',
} as const satisfies Record<string, 'policy' | 'gap'>

export type SkipReason = keyof typeof SKIP_REASONS

/** Something that was not scanned, or not in full. */
export interface Skip {
  /** The place as in `Location.file`, or the target itself. */
  readonly place: string
  readonly reason: SkipReason
  /** The system's or parser's own words, never content. */
  readonly detail?: string
  readonly bytes?: number
}

/** What a scan read and what it did not. Part of every report. */
export interface Coverage {
  /** No gap anywhere. */
  readonly complete: boolean
  readonly targets: readonly string[]
  readonly files: number
  readonly blobs: number
  readonly commits: number
  readonly bytes: number
  /** Those of these counts that were not read again, because an earlier scan had. Absent when no cache was used. */
  readonly cached?: CachedCounts
  readonly rules: number
  /** Every gap. */
  readonly gaps: readonly Skip[]
  /** Choices, listed up to a limit; `skippedByReason` counts all. */
  readonly skipped: readonly Skip[]
  readonly skippedByReason: Readonly<Partial<Record<SkipReason, number>>>
  /** Findings that were found and then not shown, by cause. */
  readonly hidden: HiddenCounts
  /** Entries of the ignore file that no longer match anything, or have expired; `line` from 1. */
  readonly staleIgnores: readonly StaleIgnore[]
  /** What asking issuers came to. Absent when nobody was asked. */
  readonly verification?: VerificationCounts
  readonly startedAt: string
  readonly durationMs: number
}

export interface CachedCounts {
  readonly blobs: number
  readonly commits: number
  readonly bytes: number
}

export interface HiddenCounts {
  readonly lowConfidence: number
  readonly lowSeverity: number
  readonly ignoreFile: number
  readonly inlineAllow: number
}

export interface StaleIgnore {
  readonly file: string
  readonly line: number
  readonly entry: string
  readonly why: 'unmatched' | 'expired' | 'other-key'
}

export function isGap(reason: SkipReason): boolean {
  return SKIP_REASONS[reason] === 'gap'
}
