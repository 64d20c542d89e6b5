import type { Fingerprinter } from '#base/fingerprint.ts'
import type { Encoding, Finding, Location } from '#core/finding.ts'
import type { Origin } from '#core/source.ts'
import { redact } from '#base/secret.ts'
import { excerptOf, type MaskRanges } from './excerpt.ts'
import type { Match } from './match.ts'

/** Columns of places farther than this into a line count bytes instead of characters. */
const MAX_COLUMN_BYTES = 65_536
const NEWLINE = 0x0a

export interface FindingContext {
  readonly origin: Origin
  readonly fingerprinter: Fingerprinter
  readonly showSecrets: boolean
  readonly bytes: Buffer
  /** Parts of all matches of the buffer, shown or not: they are masked in excerpts. */
  readonly masks: MaskRanges
  /** Offset in the original content of an offset in the buffer. */
  readonly offsetOf: (inBuffer: number) => number
}

/** Turns a match into a finding: place, identity, redaction, excerpt. `line` from 1; `lineStart` relative to the buffer. */
export function findingOf(context: FindingContext, match: Match, line: number, lineStart: number): Finding {
  const { rule, secret } = match
  const { origin, bytes, fingerprinter, showSecrets } = context
  const parts = Object.entries(match.parts).map(([name, part]) => [name, showSecrets ? part.value : redact(part.value)])
  return {
    rule: rule.rule.id,
    ruleName: rule.rule.name,
    provider: rule.provider,
    kind: rule.rule.kind,
    class: rule.class,
    severity: rule.rule.severity,
    confidence: Math.round(match.confidence * 1000) / 1000,
    reasons: match.reasons,
    ...(match.structure === undefined ? {} : { structure: match.structure }),
    fingerprint: fingerprinter.fingerprint(rule.rule.id, secret.value),
    redacted: redact(secret.value),
    ...(showSecrets ? { secret: secret.value } : {}),
    parts: Object.fromEntries(parts),
    missing: match.missing,
    facts: match.facts,
    ...(match.encoded === undefined ? {} : { encoding: encodingsOf(match) }),
    location: locationOf(context, match, line, lineStart, origin),
    occurrences: 1,
    excerpt: excerptOf(bytes, match, line, context.masks),
    references: rule.rule.references ?? [],
  }
}

/** Outermost first. */
function encodingsOf(match: Match): Encoding[] {
  const encodings: Encoding[] = []
  for (let at = match.encoded; at !== undefined; at = at.inner.encoded) encodings.push(at.encoding)
  return encodings
}

function locationOf(
  { bytes, offsetOf }: FindingContext,
  { secret }: Match,
  line: number,
  lineStart: number,
  origin: Origin,
): Location {
  let endLine = line
  let endLineStart = lineStart
  // Not to the end of a line of many megabytes.
  const within = bytes.subarray(secret.start, secret.end)
  for (let at = within.indexOf(NEWLINE); at !== -1; at = within.indexOf(NEWLINE, at + 1)) {
    endLine++
    endLineStart = secret.start + at + 1
  }
  return {
    ...origin,
    line,
    column: columnOf(bytes, lineStart, secret.start),
    endLine,
    endColumn: columnOf(bytes, endLineStart, secret.end),
    start: offsetOf(secret.start),
    end: offsetOf(secret.end),
  }
}

function columnOf(bytes: Buffer, lineStart: number, offset: number): number {
  if (lineStart < 0 || offset - lineStart > MAX_COLUMN_BYTES) return offset - lineStart + 1
  return bytes.toString('utf8', lineStart, offset).length + 1
}
