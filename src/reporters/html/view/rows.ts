import type { Finding } from '#core/finding.ts'
import { SEVERITIES } from '#core/rule.ts'
import { identityTexts } from '#core/verification-words.ts'

/** A finding with what the page computes about it once. */
export interface Row {
  readonly finding: Finding
  /** Position in the report's own order. */
  readonly index: number
  /** 0 for low to 3 for critical. */
  readonly severityRank: number
  readonly directory: string
  /** UTC day of the commit, `YYYY-MM-DD`; '' when there is none. */
  readonly day: string
}

const ROOT = './'

/** Rows of findings, in the same order. */
export function rowsOf(findings: readonly Finding[]): Row[] {
  const depth = sharedDepth(findings.map((finding) => finding.location.file))
  return findings.map((finding, index) => ({
    finding,
    index,
    severityRank: SEVERITIES.indexOf(finding.severity),
    directory: directoryOf(finding.location.file, depth),
    day: dayOf(finding.location.date),
  }))
}

/** How many leading folders all files have in common: charts start below them. */
function sharedDepth(files: readonly string[]): number {
  let shared: readonly string[] | undefined
  for (const file of files) {
    const folders = file.split('/').slice(0, -1)
    if (shared === undefined) {
      shared = folders
      continue
    }
    const different = shared.findIndex((folder, i) => folder !== folders[i])
    if (different !== -1) shared = shared.slice(0, different)
    if (shared.length === 0) return 0
  }
  return shared?.length ?? 0
}

/** The folder of a file, cut one level below the shared ones: `src/` for `src/a/b.ts`; `./` for a file at the top. */
function directoryOf(file: string, depth: number): string {
  const folders = file.split('/').slice(0, -1)
  return folders.length === 0 ? ROOT : `${folders.slice(0, depth + 1).join('/')}/`
}

function dayOf(date: string | undefined): string {
  const time = date === undefined ? Number.NaN : Date.parse(date)
  return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10)
}

/** Rows by fingerprint, in order of appearance. */
export function byFingerprint(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  return Map.groupBy(rows, (row) => row.finding.fingerprint)
}

const texts = new WeakMap<Row, string>()

/** Everything a free-text search looks at, folded so that case and character width do not matter. Kept once computed. */
export function searchText(row: Row): string {
  const known = texts.get(row)
  if (known !== undefined) return known
  const { finding } = row
  const { location } = finding
  const words = [
    finding.rule,
    finding.ruleName,
    finding.provider,
    finding.kind,
    finding.fingerprint,
    finding.redacted,
    location.file,
    location.commit,
    location.blob,
    location.author,
    location.authorEmail,
    ...Object.entries(finding.facts).flat(),
    ...saidOf(finding),
    ...Object.entries(finding.parts).flat(),
    ...finding.missing,
    ...finding.excerpt.lines,
  ]
  const text = fold(words.join('\n'))
  texts.set(row, text)
  return text
}

/** Whom the credential speaks for, as its issuer said. */
function saidOf({ verification }: Finding): readonly string[] {
  return verification?.verdict.kind === 'live' ? identityTexts(verification.verdict.identity, 'en') : []
}

/** Lower case and compatibility forms, so that `ＡＰＩ` finds `api`. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
