import type { StaleIgnore } from '#core/coverage.ts'
import { dayOf, selectorText } from './entry.ts'
import type { IgnoreFile, PlacedEntry } from './ignore-file.ts'

export interface StaleOptions {
  readonly now: Date
  /** Key id of the fingerprints of this scan. */
  readonly keyId: string
  /** Was only a part of the target scanned (staged changes, a range, some files)? Then no entry is called unmatched. */
  readonly partial: boolean
}

/** Entries that no longer do anything, in order of their lines; see `IgnoreList.stale`. */
export function staleEntries(
  { entries, keys }: IgnoreFile,
  file: string,
  matched: ReadonlySet<PlacedEntry>,
  { now, keyId, partial }: StaleOptions,
): readonly StaleIgnore[] {
  const stale: StaleIgnore[] = []
  const foreign = new Map<string, number>()
  const today = dayOf(now)
  for (const placed of entries) {
    const { entry, line } = placed
    const add = (why: StaleIgnore['why']): void => void stale.push({ file, line, entry: selectorText(entry), why })
    if (entry.expires !== undefined && entry.expires < today) add('expired')
    else if (matched.has(placed)) continue
    else {
      const others = entry.fingerprint === undefined ? [] : otherKeys(entry.key, keys, keyId)
      for (const key of others) foreign.set(key.keyId, foreign.get(key.keyId) ?? key.line ?? line)
      if (others.length === 0 && !partial) add('unmatched')
    }
  }
  for (const [key, line] of foreign) stale.push({ file, line, entry: `key: ${key}`, why: 'other-key' })
  return stale.sort((a, b) => a.line - b.line)
}

/** The keys, other than this scan's, with which an entry's fingerprint may have been made: its own, else the file's. */
function otherKeys(
  own: string | undefined,
  keys: IgnoreFile['keys'],
  keyId: string,
): readonly { readonly keyId: string; readonly line?: number }[] {
  const possible = own === undefined ? keys : [{ keyId: own }]
  return possible.filter((key) => key.keyId !== keyId)
}
