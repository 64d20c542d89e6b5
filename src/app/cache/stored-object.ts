import type { Skip } from '#core/coverage.ts'
import type { Finding } from '#core/finding.ts'
import { isAtLeast, SEVERITIES, type Severity } from '#core/rule.ts'
import type { HiddenFinding } from '#app/scan/scan-memory.ts'
import type { ObjectKind, UncleanObject } from '#app/scan/seen-log.ts'

/** How much is shown; see `Thresholds` of a scan. */
interface Shown {
  readonly minConfidence: number
  readonly minSeverity: Severity
}

/** An object in which there was something, as it is stored: findings without secrets, of those that were not shown only what hid them. */
export interface StoredObject {
  readonly oid: string
  readonly kind: ObjectKind
  readonly bytes: number
  readonly allowed: number
  readonly skipped?: Skip
  /** Thousandths of confidence, times 4, plus the severity's place. */
  readonly low: readonly number[]
  readonly findings: readonly Finding[]
}

/** Undefined when a finding holds its secret: that is never stored. */
export function storedObject(object: UncleanObject, all: readonly Finding[], shown: Shown): StoredObject | undefined {
  const mine = all.slice(object.from, object.from + object.count)
  const findings = mine.filter((finding) => isShown(finding, shown))
  if (findings.some(({ secret }) => secret !== undefined)) return undefined
  const { oid, kind, bytes, allowedInline, skipped } = object
  return {
    oid,
    kind,
    bytes,
    allowed: allowedInline,
    ...(skipped === undefined ? {} : { skipped }),
    low: mine.filter((finding) => !isShown(finding, shown)).map(packed),
    findings,
  }
}

/** The findings of which only that was stored; undefined when one of them would be shown now, so that the object must be read. */
export function hiddenFindings({ low }: StoredObject, shown: Shown): readonly HiddenFinding[] | undefined {
  const hidden = low.map((value) => ({
    confidence: Math.floor(value / 4) / 1000,
    severity: SEVERITIES[value % 4] ?? 'critical',
  }))
  return hidden.some((finding) => isShown(finding, shown)) ? undefined : hidden
}

function isShown({ confidence, severity }: HiddenFinding, { minConfidence, minSeverity }: Shown): boolean {
  return confidence >= minConfidence && isAtLeast(severity, minSeverity)
}

function packed({ confidence, severity }: Finding): number {
  return Math.round(confidence * 1000) * 4 + SEVERITIES.indexOf(severity)
}
