import type { Excerpt } from '#core/finding.ts'
import { redact } from '#base/secret.ts'
import type { PartMatch } from './candidate.ts'
import type { Match } from './match.ts'

const NEWLINE = 0x0a
/** Bytes of a line that an excerpt shows at most, on each side of the finding. */
const SIDE_BYTES = 160
const CONTEXT_LINES = 1
const MAX_LINES = 9

/** Parts of matches by start, and the farthest end up to each, so that those near a place are found without looking at all. */
export interface MaskRanges {
  readonly parts: readonly PartMatch[]
  readonly reach: readonly number[]
}

export function maskRanges(matches: readonly Match[]): MaskRanges {
  const parts = matches.flatMap((match) => Object.values(match.parts)).sort((a, b) => a.start - b.start || b.end - a.end)
  const reach: number[] = []
  let farthest = 0
  for (const part of parts) reach.push((farthest = Math.max(farthest, part.end)))
  return { parts, reach }
}

/** The parts that meet `[from, to)`, by start. */
function partsIn({ parts, reach }: MaskRanges, from: number, to: number): readonly PartMatch[] {
  let low = 0
  let high = reach.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (reach[middle]! > from) high = middle
    else low = middle + 1
  }
  const met: PartMatch[] = []
  for (let i = low; i < parts.length && parts[i]!.start < to; i++) if (parts[i]!.end > from) met.push(parts[i]!)
  return met
}

/**
 * The lines around a match with every part of every match in them replaced by its redacted form, so that a report never
 * shows a neighbour's secret either. Long lines are cut with `…` near the match.
 * @param masks of all matches of the buffer
 */
export function excerptOf(bytes: Buffer, match: Match, line: number, masks: MaskRanges): Excerpt {
  const first = { ...startOfContext(bytes, match.secret.start) }
  const to = endOfContext(bytes, match.secret.end)
  const ranges = partsIn(masks, first.offset, to)
  let text = ''
  let at = first.offset
  for (const part of ranges) {
    if (part.start < at) {
      at = Math.max(at, part.end)
      continue
    }
    text += bytes.toString('utf8', at, part.start) + redact(part.value)
    at = part.end
  }
  text += bytes.toString('utf8', Math.min(at, to), to)
  const lines = text.split(/\r?\n/)
  const shown = lines.length > MAX_LINES ? [...lines.slice(0, MAX_LINES - 1), '…'] : lines
  return { firstLine: line - first.lines, lines: shown.map(printable) }
}

/** Walks back to the start of the line `CONTEXT_LINES` above, or `SIDE_BYTES` into an overlong line. */
function startOfContext(bytes: Buffer, from: number): { offset: number; lines: number } {
  let offset = from
  for (let lines = 0; ; lines++) {
    const before = offset === 0 ? -1 : bytes.lastIndexOf(NEWLINE, offset - 1)
    if (offset - (before + 1) > SIDE_BYTES) return { offset: characterStart(bytes, offset - SIDE_BYTES), lines }
    if (before === -1 || lines === CONTEXT_LINES) return { offset: before + 1, lines }
    offset = before
  }
}

function endOfContext(bytes: Buffer, from: number): number {
  let offset = from
  for (let lines = 0; ; lines++) {
    const found = bytes.indexOf(NEWLINE, offset)
    const after = found === -1 ? bytes.length : found
    if (after - offset > SIDE_BYTES) return characterStart(bytes, offset + SIDE_BYTES)
    if (found === -1 || lines === CONTEXT_LINES) return after
    offset = after + 1
  }
}

/** Steps back over UTF-8 continuation bytes. */
function characterStart(bytes: Buffer, offset: number): number {
  let at = offset
  while (at > 0 && (bytes[at]! & 0xc0) === 0x80) at--
  return at
}

/** Control characters would let scanned content steer a terminal; they are shown as a dot. */
function printable(line: string): string {
  // eslint-disable-next-line no-control-regex
  return line.replaceAll('\t', '  ').replaceAll(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '·')
}
