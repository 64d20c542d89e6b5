/** One line of an ignore file. A finding is hidden when all selectors (fingerprint, rule, path) hold for it. */
export interface IgnoreEntry {
  readonly fingerprint?: string
  /** A rule's id, or a glob of ids. */
  readonly rule?: string
  /** A glob as in .gitignore, on `Location.file`. */
  readonly path?: string
  readonly reason?: string
  readonly owner?: string
  /** `YYYY-MM-DD`, the last day (UTC) on which the entry holds. */
  readonly expires?: string
  /** Key id of the fingerprint, where it differs from the file's. */
  readonly key?: string
}

export type EntryField = Exclude<keyof IgnoreEntry, 'fingerprint'>

/** Order of the fields in a line. */
export const ENTRY_FIELDS = ['rule', 'path', 'reason', 'owner', 'expires', 'key'] as const satisfies readonly EntryField[]

/** An entry as a line, without a line end. `comment` follows after a `#`. Control and direction characters become spaces. */
export function formatEntry(entry: IgnoreEntry, comment?: string): string {
  const fields = ENTRY_FIELDS.flatMap((field) => {
    const value = entry[field]
    return value === undefined ? [] : [`${field}:${formatValue(value, field === 'reason')}`]
  })
  return [entry.fingerprint, ...fields, comment === undefined ? undefined : `# ${oneLine(comment)}`]
    .filter((part) => part !== undefined)
    .join(' ')
}

/** What an entry selects, without why and until when: its name in reports. */
export function selectorText({ fingerprint, rule, path }: IgnoreEntry): string {
  return formatEntry({
    ...(fingerprint === undefined ? {} : { fingerprint }),
    ...(rule === undefined ? {} : { rule }),
    ...(path === undefined ? {} : { path }),
  })
}

function formatValue(value: string, isQuoted: boolean): string {
  const line = oneLine(value)
  if (!isQuoted && line !== '' && !/^"|\s/.test(line)) return line
  return `"${line.replaceAll(/["\\]/g, '\\$&')}"`
}

/** A value must not end its line, nor make a viewer show it in another order than it has. */
export function oneLine(text: string): string {
  return text.toWellFormed().replaceAll(/[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, ' ')
}

/** Is this a day of the calendar, as `YYYY-MM-DD`? */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** The day (UTC) of a moment, as `YYYY-MM-DD`. */
export function dayOf(now: Date): string {
  return now.toISOString().slice(0, 10)
}

/** Short public name of a key: `Fingerprinter.keyId`. */
export function isKeyId(text: string): boolean {
  return /^[0-9a-f]{8}$/.test(text)
}
