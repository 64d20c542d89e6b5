import type { StaleIgnore } from '#core/coverage.ts'
import type { Finding } from '#core/finding.ts'
import { parseIgnoreFile } from './ignore-file.ts'
import { createMatcher } from './matcher.ts'
import { staleEntries, type StaleOptions } from './stale-entries.ts'

/** The entries of one ignore file. */
export interface IgnoreList {
  readonly file: string
  /** Does an entry that has not expired hide this finding? Remembers which entries did. */
  hides(finding: Finding): boolean
  /**
   * Entries that have expired, and, after all findings went through `hides`, entries that hid nothing: not when only a
   * part of the target was scanned (`partial`). Fingerprints of another key than `keyId` are told once for each such key.
   */
  stale(options: StaleOptions): readonly StaleIgnore[]
}

/**
 * Reads the text of an ignore file; entries expire by `now`. Throws E_IGNORE_INVALID. Fingerprints and rules are looked up,
 * so that 100,000 of them cost as little as one; entries by path or by a glob of rules are tried one by one and limited.
 */
export function parseIgnoreList(text: string, file: string, now: Date = new Date()): IgnoreList {
  const parsed = parseIgnoreFile(text, file)
  const matcher = createMatcher(parsed.entries, file, now)
  return {
    file,
    hides: (finding) => matcher.hides(finding),
    stale: (options) => staleEntries(parsed, file, matcher.matched, options),
  }
}
