import { isGap, type Skip, type SkipReason } from '#core/coverage.ts'
import type { Finding } from '#core/finding.ts'
import { isAtLeast } from '#core/rule.ts'
import type { Recalled } from './scan-memory.ts'
import type { Thresholds } from './thresholds.ts'
import type { UnitResult } from './unit-runner.ts'

/** Policy skips that are listed one by one; all are counted. */
const LISTED_SKIPS = 1_000
/** Gaps are listed one by one too; a disk of unreadable files must not exhaust memory. */
const LISTED_GAPS = 100_000

/** What was read and not read so far, and what was found in the target at work. */
export class Tally {
  readonly gaps: Skip[] = []
  readonly skipped: Skip[] = []
  readonly skippedByReason: Partial<Record<SkipReason, number>> = {}
  readonly counts = { files: 0, blobs: 0, commits: 0, bytes: 0 }
  /** Those of the counts that earlier scans had read. */
  readonly cached = { blobs: 0, commits: 0, bytes: 0 }
  readonly hidden = { lowConfidence: 0, lowSeverity: 0, ignoreFile: 0, inlineAllow: 0 }
  readonly #thresholds: Thresholds
  readonly #adjust: (finding: Finding) => Finding
  #findings: Finding[] = []

  constructor(thresholds: Thresholds, adjust: (finding: Finding) => Finding = (finding) => finding) {
    this.#thresholds = thresholds
    this.#adjust = adjust
  }

  get found(): number {
    return this.#findings.length
  }

  skip(skip: Skip): void {
    this.skippedByReason[skip.reason] = (this.skippedByReason[skip.reason] ?? 0) + 1
    if (!isGap(skip.reason)) {
      if (this.skipped.length < LISTED_SKIPS) this.skipped.push(skip)
    } else if (this.gaps.length < LISTED_GAPS) this.gaps.push(skip)
  }

  add(result: UnitResult): void {
    for (const skip of result.skips) this.skip(skip)
    this.counts.files += result.files
    this.counts.blobs += result.blobs
    this.counts.commits += result.commits
    this.counts.bytes += result.bytes
    this.hidden.inlineAllow += result.allowedInline
    const { fingerprintStart = '' } = this.#thresholds
    for (const found of result.findings) {
      if (!found.fingerprint.startsWith(fingerprintStart)) continue
      const finding = this.#adjust(found)
      if (finding.confidence < this.#thresholds.minConfidence) this.hidden.lowConfidence++
      else if (isAtLeast(finding.severity, this.#thresholds.minSeverity)) this.#findings.push(finding)
      else this.hidden.lowSeverity++
    }
  }

  /** What earlier scans found. */
  addRecalled(recalled: Recalled): void {
    this.add(recalled)
    this.cached.blobs += recalled.blobs
    this.cached.commits += recalled.commits
    this.cached.bytes += recalled.bytes
    for (const { confidence } of recalled.hidden) {
      if (confidence < this.#thresholds.minConfidence) this.hidden.lowConfidence++
      else this.hidden.lowSeverity++
    }
  }

  /** The findings since the last call. */
  take(): readonly Finding[] {
    const findings = this.#findings
    this.#findings = []
    return findings
  }
}
