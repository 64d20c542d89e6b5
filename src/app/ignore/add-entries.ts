import { AppError } from '#base/errors.ts'
import type { Finding } from '#core/finding.ts'
import { dayOf, formatEntry, isDay, isKeyId } from './entry.ts'
import { parseIgnoreFile, type IgnoreFile } from './ignore-file.ts'
import { insertLines, type Addition } from './insert-lines.ts'
import { createMatcher } from './matcher.ts'

/** What new entries have in common. */
interface NewEntry {
  readonly reason: string
  readonly owner?: string
  /** `YYYY-MM-DD`, the last day. */
  readonly expires?: string
  /** Key id of the findings' fingerprints. */
  readonly keyId: string
  /** Decides which entries of the text have expired already. Default: now. */
  readonly now?: Date
}

/** A fingerprint to add, with what its line says about it at the end. */
interface Accepted {
  readonly fingerprint: string
  readonly comment?: string
}

/** For messages: the text's own name is not known here. */
const NAME = '.kagiban-ignore'

interface AddedEntries {
  readonly text: string
  /** New lines. */
  readonly added: number
  /** Fingerprints for which nothing was to do. */
  readonly already: number
}

/**
 * The text of an ignore file with an entry by fingerprint for each finding that it does not hide yet. New lines go beside
 * their neighbours in order of fingerprint, so that two branches seldom touch the same place; no other line changes.
 * Rule and path follow as a comment. `added` counts new lines, `already` fingerprints that the text hides everywhere.
 * Throws E_IGNORE_INVALID when the text is invalid, E_USAGE when the reason is empty or `expires` is no day.
 */
export function addToIgnoreText(text: string, findings: readonly Finding[], entry: NewEntry): AddedEntries {
  refuseInvalid(entry)
  const file = parseIgnoreFile(text, NAME)
  const matcher = createMatcher(file.entries, NAME, entry.now ?? new Date())
  const open = new Map<string, Finding>()
  for (const finding of findings)
    if (!matcher.hides(finding) && !open.has(finding.fingerprint)) open.set(finding.fingerprint, finding)
  const additions = [...open.values()].map(({ fingerprint, rule, location }) =>
    additionFor(fingerprint, entry, file, `${rule} ${location.file}`),
  )
  const already = new Set(findings.map(({ fingerprint }) => fingerprint)).size - open.size
  return { text: insertLines(text, file, additions, entry.keyId), added: open.size, already }
}

/** The same for fingerprints from a report; `already` are those with an entry that holds everywhere. Throws the same. */
export function addFingerprints(text: string, wanted: readonly Accepted[], entry: NewEntry): AddedEntries {
  refuseInvalid(entry)
  const file = parseIgnoreFile(text, NAME)
  const today = dayOf(entry.now ?? new Date())
  const open = new Map(wanted.map(({ fingerprint, comment }) => [fingerprint, comment]))
  const all = open.size
  for (const {
    entry: { fingerprint, rule, path, expires },
  } of file.entries) {
    const isEverywhere = rule === undefined && path === undefined && (expires === undefined || expires >= today)
    if (fingerprint !== undefined && isEverywhere) open.delete(fingerprint)
  }
  const additions = [...open].map(([fingerprint, comment]) => additionFor(fingerprint, entry, file, comment))
  return { text: insertLines(text, file, additions, entry.keyId), added: open.size, already: all - open.size }
}

function refuseInvalid({ reason, expires, keyId }: NewEntry): void {
  if (reason.trim() === '')
    throw new AppError('E_USAGE', 'An ignore entry needs a reason. Say why the finding is no danger.')
  if (expires !== undefined && !isDay(expires))
    throw new AppError('E_USAGE', 'The day on which an ignore entry expires must be written like 2027-03-31.')
  if (!isKeyId(keyId)) throw new AppError('E_INTERNAL', 'A key id has 8 hex digits.')
}

/** The entry names its key only where the file's head does not say it for all. */
function additionFor(fingerprint: string, entry: NewEntry, { keys }: IgnoreFile, comment: string | undefined): Addition {
  const { reason, owner, expires, keyId } = entry
  const fields = {
    fingerprint,
    reason,
    ...(owner === undefined || owner.trim() === '' ? {} : { owner }),
    ...(expires === undefined ? {} : { expires }),
    ...(keys.every((key) => key.keyId === keyId) ? {} : { key: keyId }),
  }
  return { fingerprint, line: formatEntry(fields, comment) }
}
