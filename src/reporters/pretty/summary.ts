import { isGap, type Coverage, type HiddenCounts, type Skip, type SkipReason } from '#core/coverage.ts'
import type { Finding } from '#core/finding.ts'
import { SEVERITIES } from '#core/rule.ts'
import { countsTexts } from '#core/verification-words.ts'
import { printable, wrapped } from './display-text.ts'
import type { View } from './finding-view.ts'
import { adviceOn, skipReasons } from './skip-messages.ts'
import { bytesText, durationOf } from './units.ts'

const LISTED_OF_A_REASON = 20
const CAUSES = [
  'lowConfidence',
  'lowSeverity',
  'ignoreFile',
  'inlineAllow',
] as const satisfies readonly (keyof HiddenCounts)[]

export interface SummaryView extends View {
  readonly verbose: boolean
}

/** What was found, read, not read and not shown. */
export function* summary(findings: readonly Finding[], coverage: Coverage, view: SummaryView): Iterable<string> {
  yield* lines(foundText(findings, coverage, view))
  yield* verificationLines(coverage, view)
  yield* lines(wrapped(scannedText(coverage, view), view.columns))
  yield* gapLines(coverage, view)
  yield* skipLines(coverage, view)
  yield* lines(hiddenText(coverage, view))
  yield* staleLines(coverage, view)
}

function* lines(texts: readonly string[]): Iterable<string> {
  for (const text of texts) yield `${text}\n`
}

function foundText(
  findings: readonly Finding[],
  { complete }: Coverage,
  { text, paint, columns }: SummaryView,
): readonly string[] {
  if (findings.length === 0) return [complete ? paint('green', text.clean) : paint('yellow', text.cleanButIncomplete)]
  const severities = SEVERITIES.toReversed()
    .map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => text.severityCount(count, severity))
  const classes = (['provider', 'generic'] as const)
    .map((name) => ({ name, count: findings.filter((finding) => finding.class === name).length }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => text.classCount(count, name))
  const sentence = text.found(findings.length, severities.join(text.listSeparator), classes.join(text.listSeparator))
  return wrapped(sentence, columns).map((line) => paint('bold', line))
}

/** What issuers said, with every reason for what is not known. */
function* verificationLines({ verification }: Coverage, { language, columns, paint }: SummaryView): Iterable<string> {
  if (verification === undefined) return
  const [counts = '', ...reasons] = countsTexts(verification, language)
  for (const line of wrapped(counts, columns)) yield `${paint(verification.live > 0 ? ['bold', 'red'] : 'bold', line)}\n`
  for (const reason of reasons) for (const line of wrapped(reason, columns - 2)) yield `  ${line}\n`
}

function scannedText(coverage: Coverage, { text }: SummaryView): string {
  const { files, blobs, commits, bytes, cached, durationMs, rules } = coverage
  const what = [
    files > 0 || blobs === 0 ? text.files(files) : '',
    blobs > 0 ? text.blobs(blobs) : '',
    commits > 0 ? text.commits(commits) : '',
  ].filter((part) => part !== '')
  const duration = text.duration(durationOf(durationMs))
  const read = bytes - (cached?.bytes ?? 0)
  const time = durationMs > 0 && read > 0 ? text.time(duration, bytesText((read / durationMs) * 1000)) : duration
  const scanned = text.scanned(what.join(text.listSeparator), bytesText(bytes), time, rules)
  return cached === undefined || cached.blobs + cached.commits === 0
    ? scanned
    : `${scanned} ${text.cached(bytesText(cached.bytes))}`
}

/** Each gap under its reason, with the advice once. */
function* gapLines({ gaps }: Coverage, view: SummaryView): Iterable<string> {
  if (gaps.length === 0) return
  const { text, paint, language, verbose, columns } = view
  for (const line of wrapped(text.incomplete(gaps.length), columns)) yield `${paint(['bold', 'yellow'], line)}\n`
  for (const [reason, places] of Map.groupBy(gaps, (gap) => gap.reason)) {
    yield `  ${paint('yellow', skipReasons[language][reason])}\n`
    const shown = verbose ? places : places.slice(0, LISTED_OF_A_REASON)
    for (const gap of shown) yield `    ${placeText(gap)}\n`
    if (shown.length < places.length) yield `    ${text.more(places.length - shown.length)}\n`
    const advice = wrapped(adviceOn(reason, language) ?? '', columns - 4)
    for (const line of advice) yield `    ${paint('dim', line)}\n`
  }
}

function placeText({ place, detail }: Skip): string {
  return detail === undefined ? printable(place) : `${printable(place)} (${printable(detail)})`
}

function* skipLines({ skipped, skippedByReason }: Coverage, view: SummaryView): Iterable<string> {
  const { text, language, verbose, columns } = view
  const counts = (Object.entries(skippedByReason) as [SkipReason, number][]).filter(
    ([reason, count]) => !isGap(reason) && count > 0,
  )
  if (counts.length === 0) return
  const list = counts.map(([reason, count]) => `${skipReasons[language][reason]} ${count}`).join(text.listSeparator)
  const hint = verbose ? '' : text.leftOutHint
  yield* lines(wrapped(`${text.leftOut}${text.colon}${list}${hint}`, columns))
  if (!verbose) return
  for (const skip of skipped) yield `  ${placeText(skip)}${text.colon}${skipReasons[language][skip.reason]}\n`
  const unlisted = counts.reduce((sum, [, count]) => sum + count, 0) - skipped.length
  if (unlisted > 0) yield `  ${text.moreUnlisted(unlisted)}\n`
}

function hiddenText({ hidden }: Coverage, { text, columns }: SummaryView): readonly string[] {
  const causes = CAUSES.filter((cause) => hidden[cause] > 0).map((cause) => text.hiddenCount(hidden[cause], cause))
  return causes.length === 0 ? [] : wrapped(`${text.hidden}${text.colon}${causes.join(text.listSeparator)}`, columns)
}

function* staleLines({ staleIgnores }: Coverage, { text, paint }: SummaryView): Iterable<string> {
  if (staleIgnores.length === 0) return
  yield `${paint('yellow', text.staleHead)}\n`
  for (const { file, line, entry, why } of staleIgnores) {
    yield `  ${printable(file)}:${line}  ${printable(entry)}  ${paint('dim', text.stale(why))}\n`
  }
}
