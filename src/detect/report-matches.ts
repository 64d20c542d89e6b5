import type { Fingerprinter } from '#base/fingerprint.ts'
import type { Finding } from '#core/finding.ts'
import type { LineRange, Origin } from '#core/source.ts'
import { acceptedMatches } from './acceptance.ts'
import { maskRanges } from './excerpt.ts'
import { findingOf } from './finding-of.ts'
import { hasInlineAllow, isAllowedInline } from './inline-allow.ts'
import { lineCounter, type LineState } from './line-index.ts'
import type { Match } from './match.ts'
import { withoutOverlaps } from './overlaps.ts'
import type { Ruleset } from './ruleset.ts'

/** What a scan needs besides content. */
export interface Detector {
  readonly ruleset: Ruleset
  readonly fingerprinter: Fingerprinter
  /** Put secrets and parts into findings in full. */
  readonly showSecrets: boolean
  /** Scan content that looks binary or like an archive too, as it is. */
  readonly binary: boolean
  /** Do comments in the content (`kagiban:allow`) hide findings? */
  readonly inlineAllow: boolean
  /** Look into encoded text, too. Default: yes. */
  readonly decode?: boolean
  /** Values that rules without an issuer judge in one content before they leave the rest of it alone. Default 100,000. */
  readonly mostCandidates?: number
}

export interface ContentInfo {
  readonly origin: Origin
  readonly onlyLines?: readonly LineRange[]
}

/** The piece of a content in which matches were found. */
export interface Piece {
  readonly bytes: Buffer
  /** Lines up to its beginning. */
  readonly lines: LineState
  /** Only what starts in this range is reported. */
  readonly from: number
  readonly to: number
  /** Offset in the original content of an offset in the piece. */
  readonly offsetOf: (offset: number) => number
}

/** Turns the matches of a piece into findings, one for each place. Gives the number of those that a comment allows. */
export function reportMatches(
  detector: Detector,
  { origin, onlyLines }: ContentInfo,
  matches: readonly Match[],
  findings: Finding[],
  { bytes, lines, from, to, offsetOf }: Piece,
): number {
  const accepted = acceptedMatches(matches, { origin, bytes })
  if (accepted.length === 0) return 0
  const chosen = withoutOverlaps(accepted)
  const { fingerprinter, showSecrets, inlineAllow } = detector
  const context = { origin, fingerprinter, showSecrets, bytes, masks: maskRanges(chosen), offsetOf }
  const lineOf = lineCounter(lines, bytes)
  const mayBeAllowed = inlineAllow && hasInlineAllow(bytes)
  let allowed = 0
  let last: Match | undefined
  for (const match of chosen) {
    // One secret, more than once in the same compressed text.
    if (last !== undefined && isSame(last, match)) continue
    last = match
    if (match.secret.start < from || match.secret.start >= to) continue
    const { line, lineStart } = lineOf(match.secret.start)
    if (mayBeAllowed && isAllowedInline(bytes, lineStart, match.secret.end)) {
      allowed++
      continue
    }
    const finding = findingOf(context, match, line, lineStart)
    if (touches(finding, onlyLines)) findings.push(finding)
  }
  return allowed
}

function isSame({ rule, secret }: Match, other: Match): boolean {
  const { value, start, end } = other.secret
  return rule === other.rule && secret.value === value && secret.start === start && secret.end === end
}

function touches({ location }: Finding, ranges: readonly LineRange[] | undefined): boolean {
  return ranges === undefined || ranges.some(({ from, to }) => from <= location.endLine && location.line <= to)
}
