import type { Finding } from '#core/finding.ts'
import type { Origin } from '#core/source.ts'
import { scanBytes, type Detector } from '#detect/index.ts'
import { markAt, rawRange, shownPlace, type Mark, type TextBatch } from '#documents/index.ts'

const NEWLINE = 0x0a

/** What a scan of a batch of a document's texts gave. */
export interface BatchResult {
  readonly findings: readonly Finding[]
  /** Findings of the bytes that one of these stands for. */
  readonly replaced: ReadonlySet<Finding>
  readonly allowedInline: number
  readonly isCut?: true | undefined
  readonly isFlooded?: true | undefined
}

/**
 * Scans texts of a document. Places become those in the document, lines and offsets those in the text there. What the scan of the
 * document's own bytes found at the same place in another form, such as with escapes in it, is named to be left out.
 */
export function scanBatch(
  detector: Detector,
  { origin, bytes }: { readonly origin: Origin; readonly bytes: Buffer },
  batch: TextBatch,
  raw: readonly Finding[],
): BatchResult {
  // All of it is text, whatever it begins with.
  const { findings, allowedInline, isCut, isFlooded } = scanBytes({ ...detector, binary: true }, { origin }, batch.bytes)
  const marked = findings.map((finding) => ({ finding, mark: markAt(batch, finding.location.start) }))
  const replaced = new Set<Finding>()
  for (const { finding, mark } of marked) {
    const range = rangeInBytes(batch, mark, finding, bytes)
    if (range === undefined) continue
    const [from, to] = range
    for (const other of raw) {
      const { rule, location } = other
      const isSamePlace = location.start < to && location.end > from
      if (rule === finding.rule && isSamePlace && !isFoundAt(marked, mark, other)) replaced.add(other)
    }
  }
  return {
    findings: marked.map(({ finding, mark }) => moved(finding, mark, batch, origin.file)),
    replaced,
    allowedInline,
    isCut,
    isFlooded,
  }
}

/** Has a finding of the raw bytes its twin in this part? Then it is not another form of something else in it. */
function isFoundAt(
  marked: readonly { readonly finding: Finding; readonly mark: Mark }[],
  mark: Mark,
  { fingerprint }: Finding,
): boolean {
  return marked.some((other) => other.mark === mark && other.finding.fingerprint === fingerprint)
}

/** The bytes of the document that a finding's text was taken from, if that is known. */
function rangeInBytes(
  { bytes }: TextBatch,
  { offset, part }: Mark,
  { location }: Finding,
  document: Buffer,
): readonly [from: number, to: number] | undefined {
  if (part.ranges === undefined) return undefined
  const start = bytes.toString('utf8', offset, location.start).length
  const end = start + bytes.toString('utf8', location.start, location.end).length
  return rawRange(part, document, start, end)
}

function moved(finding: Finding, { offset, part }: Mark, { bytes }: TextBatch, file: string): Finding {
  const { location, excerpt } = finding
  let newlines = 0
  for (let at = bytes.indexOf(NEWLINE); at >= 0 && at < offset; at = bytes.indexOf(NEWLINE, at + 1)) newlines++
  return {
    ...finding,
    location: {
      ...location,
      file: `${file}!${shownPlace(part.place)}`,
      line: location.line - newlines,
      endLine: location.endLine - newlines,
      start: location.start - offset,
      end: location.end - offset,
    },
    excerpt: { ...excerpt, firstLine: Math.max(1, excerpt.firstLine - newlines) },
  }
}
