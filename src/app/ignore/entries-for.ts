import type { Finding } from '#core/finding.ts'
import { dayOf, type IgnoreEntry } from './entry.ts'
import { parseIgnoreFile } from './ignore-file.ts'
import { createMatcher } from './matcher.ts'

/** An entry of an ignore list that is about a finding; `line` from 1. */
export interface EntryFor {
  readonly line: number
  readonly entry: IgnoreEntry
  /** Its last day has passed: it hides nothing any more. */
  readonly isExpired: boolean
}

/** What an ignore list says about one finding. */
export interface EntriesFor {
  readonly entries: readonly EntryFor[]
  /** Ids of the keys, other than this finding's, with which fingerprints of the list were made. */
  readonly otherKeys: readonly string[]
}

const BEFORE_ALL = new Date(0)

/** The entries that hide a finding, or did until they expired, in order of their lines. Throws E_IGNORE_INVALID. */
export function entriesFor(finding: Finding, text: string, file: string, keyId: string, now = new Date()): EntriesFor {
  const { entries, keys } = parseIgnoreFile(text, file)
  const today = dayOf(now)
  const found = entries.filter(
    (placed) =>
      (placed.entry.fingerprint ?? finding.fingerprint) === finding.fingerprint &&
      createMatcher([placed], file, BEFORE_ALL).hides(finding),
  )
  return {
    entries: found.map(({ entry, line }) => ({
      line,
      entry,
      isExpired: entry.expires !== undefined && entry.expires < today,
    })),
    otherKeys: [...new Set(keys.map((key) => key.keyId))].filter((id) => id !== keyId),
  }
}
