import type { Severity } from '#core/rule.ts'

/** What a finding must reach to be shown. */
export interface Thresholds {
  readonly minConfidence: number
  readonly minSeverity: Severity
  /** Only findings whose fingerprint starts so; others are neither kept nor counted. */
  readonly fingerprintStart?: string
}
