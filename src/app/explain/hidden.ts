import type { Finding } from '#core/finding.ts'
import { isAtLeast, type Severity } from '#core/rule.ts'
import type { Thresholds } from '#app/scan/thresholds.ts'
import { entriesFor } from '#app/ignore/entries-for.ts'
import { formatEntry } from '#app/ignore/entry.ts'

/** Why a scan with the settings at hand does not show a finding. */
export type HiddenBy =
  | { readonly by: 'min-confidence'; readonly threshold: number }
  | { readonly by: 'min-severity'; readonly threshold: Severity }
  | { readonly by: 'inline-comment' }
  | { readonly by: 'ignore-list'; readonly line: number; readonly entry: string; readonly expires?: string }

/** An entry that would hide the finding had it not expired. */
export interface ExpiredEntry {
  readonly line: number
  readonly entry: string
  readonly expires: string
}

/** The ignore list in force; `text` is empty where there is none. */
export interface IgnoreText {
  readonly file: string
  readonly text: string
}

export interface Visibility {
  readonly hiddenBy: readonly HiddenBy[]
  readonly expired: readonly ExpiredEntry[]
  readonly otherKeys: readonly string[]
}

export interface VisibilityOptions {
  readonly thresholds: Thresholds
  /** Absent: accepted findings are shown. */
  readonly ignores: IgnoreText | undefined
  readonly inlineAllow: boolean
  readonly keyId: string
  readonly now: Date
}

/** Everything that hides a finding, whatever else does. Throws E_IGNORE_INVALID. */
export function visibilityOf(finding: Finding, options: VisibilityOptions): Visibility {
  const { thresholds, ignores, inlineAllow, keyId, now } = options
  const hiddenBy: HiddenBy[] = []
  const expired: ExpiredEntry[] = []
  if (finding.confidence < thresholds.minConfidence)
    hiddenBy.push({ by: 'min-confidence', threshold: thresholds.minConfidence })
  if (!isAtLeast(finding.severity, thresholds.minSeverity))
    hiddenBy.push({ by: 'min-severity', threshold: thresholds.minSeverity })
  if (inlineAllow && isAllowedInExcerpt(finding)) hiddenBy.push({ by: 'inline-comment' })
  if (ignores === undefined) return { hiddenBy, expired, otherKeys: [] }
  const found = entriesFor(finding, ignores.text, ignores.file, keyId, now)
  for (const { line, entry, isExpired } of found.entries) {
    const { expires } = entry
    const placed = { line, entry: formatEntry(entry) }
    if (isExpired && expires !== undefined) expired.push({ ...placed, expires })
    else hiddenBy.push({ by: 'ignore-list', ...placed, ...(expires === undefined ? {} : { expires }) })
  }
  return { hiddenBy, expired, otherKeys: found.otherKeys }
}

/** As the scan decides it, but from the excerpt: a comment far along an overlong line is not seen. */
function isAllowedInExcerpt({ excerpt, location }: Finding): boolean {
  const at = location.line - excerpt.firstLine
  const [above = '', own = ''] = at === 0 ? ['', excerpt.lines[0]] : excerpt.lines.slice(at - 1, at + 1)
  return /kagiban:allow(?!-next-line)/.test(own) || above.includes('kagiban:allow-next-line')
}
