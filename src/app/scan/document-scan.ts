import type { Skip } from '#core/coverage.ts'
import type { Finding } from '#core/finding.ts'
import type { Content, LineRange, SourceContext } from '#core/source.ts'
import { scanBytes, scanChunks, type ContentResult, type Detector } from '#detect/index.ts'
import { isOnLines, isTextKind, loadDocuments, type DocumentKind, type TextPart } from '#documents/index.ts'
import { MAX_DOCUMENT_BYTES } from '#files/document-zip.ts'
import { scanArchive } from './archive-scan.ts'
import type { ContentOutcome } from './content-outcome.ts'
import { scanBatch } from './document-findings.ts'
import { wholeDocument } from './whole-document.ts'

export type { ContentOutcome } from './content-outcome.ts'
export { asBuffer } from './whole-document.ts'

/** What a thread scans with. */
export interface Scanning {
  readonly detector: Detector
  readonly context: SourceContext
}

const NOTHING: ReadonlySet<string> = new Set()

/**
 * Scans a content and, if it is a document, what is in it: everything counts as this one content.
 * @param known fingerprints that were found in another form of it, and are not repeated
 */
export async function scanContent(
  scanning: Scanning,
  content: Content,
  known: ReadonlySet<string> = NOTHING,
): Promise<ContentOutcome> {
  const { detector } = scanning
  const found = await wholeDocument(content, maxDocumentBytes(scanning.context), scanning.context)
  if (found.kind !== undefined) {
    if (found.kind === 'archive') return openedArchive(scanning, content, found.bytes)
    const raw = isTextKind(found.kind) || detector.binary ? scanBytes(detector, content, found.bytes) : unread(found.bytes)
    return scanDocument(scanning, content, found.kind, found.bytes, raw, known)
  }
  const { bytes, skips } = found
  const result =
    bytes instanceof Uint8Array ? scanBytes(detector, content, bytes) : await scanChunks(detector, content, bytes)
  return { result: { ...result, findings: withoutKnown(result.findings, known) }, skips }
}

/** Scans what is in an archive. */
export function openedArchive(scanning: Scanning, content: Content, bytes: Buffer): Promise<ContentOutcome> {
  const context = { ...scanning.context, archives: false }
  return scanArchive(scanning, content, bytes, (inner) => scanContent({ ...scanning, context }, inner))
}

/** The result for the bytes of a document that says nothing by them. */
export function unread(bytes: Uint8Array): ContentResult {
  return { findings: [], bytes: bytes.length, allowedInline: 0 }
}

/**
 * Scans what is in a document whose own bytes are scanned already. Of the same secret, the place in the bytes counts, then that
 * in the texts, then that in the files it is made of.
 */
export async function scanDocument(
  scanning: Scanning,
  content: Content,
  kind: DocumentKind,
  bytes: Buffer,
  raw: ContentResult,
  known: ReadonlySet<string> = NOTHING,
): Promise<ContentOutcome> {
  const { detector, context } = scanning
  const { maxFileBytes: maxEntryBytes, binary, signal } = context
  const own = withoutKnown(raw.findings, known)
  const replaced = new Set<Finding>()
  const findings: Finding[] = []
  const inBytes = new Set([...known, ...raw.findings.map(({ fingerprint }) => fingerprint)])
  const inTexts = new Set(inBytes)
  const places = new Set<string>()
  const skips: Skip[] = []
  let { allowedInline, isCut, isFlooded } = raw
  const add = (found: readonly Finding[]): void => {
    for (const finding of found) {
      const key = `${finding.fingerprint} ${finding.location.file}`
      inTexts.add(finding.fingerprint)
      if (!inBytes.has(finding.fingerprint) && !places.has(key)) findings.push(finding)
      places.add(key)
    }
  }
  const open = await loadDocuments()
  const wants = content.onlyLines === undefined ? {} : { wants: onLines(content.onlyLines, bytes) }
  for await (const item of open(kind, content, bytes, { maxEntryBytes, binary, signal, ...wants })) {
    if (item.kind === 'skipped') skips.push(item.skip)
    else if (item.kind === 'batch') {
      const found = scanBatch(detector, { origin: content.origin, bytes }, item, raw.findings)
      for (const finding of found.replaced) replaced.add(finding)
      allowedInline += found.allowedInline
      isCut ??= found.isCut
      isFlooded ??= found.isFlooded
      add(found.findings)
    } else {
      const origin = { ...content.origin, file: item.content.origin.file }
      const inner = await scanContent(scanning, { ...item.content, origin }, item.isRaw ? new Set(inTexts) : inBytes)
      allowedInline += inner.result.allowedInline
      isCut ??= inner.result.isCut
      isFlooded ??= inner.result.isFlooded
      skips.push(...inner.skips)
      if (item.isRaw) findings.push(...inner.result.findings)
      else add(inner.result.findings)
      const { skipped } = inner.result
      if (skipped !== undefined && item.isRaw) skips.push({ place: origin.file, reason: skipped })
    }
  }
  const shown = [...own.filter((finding) => !replaced.has(finding)), ...findings]
  const limits = { ...(isCut === undefined ? {} : { isCut }), ...(isFlooded === undefined ? {} : { isFlooded }) }
  return { result: { findings: shown, bytes: raw.bytes, allowedInline, ...limits }, skips }
}

function withoutKnown(findings: readonly Finding[], known: ReadonlySet<string>): readonly Finding[] {
  return known.size === 0 ? findings : findings.filter(({ fingerprint }) => !known.has(fingerprint))
}

/** A document is held in memory as a whole, besides what is made of it. */
export function maxDocumentBytes({ memoryShare }: SourceContext): number {
  return memoryShare === undefined
    ? MAX_DOCUMENT_BYTES
    : Math.min(MAX_DOCUMENT_BYTES, Math.floor(memoryShare.threadBytes / 4))
}

/** Only what stands on these lines of the document's bytes. */
function onLines(lines: readonly LineRange[], bytes: Buffer): (part: TextPart) => boolean {
  let starts: number[] | undefined
  return (part) => isOnLines(part, lines, (offset) => lineOf((starts ??= lineStarts(bytes)), offset))
}

function lineStarts(bytes: Buffer): number[] {
  const starts = [0]
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) starts.push(at + 1)
  return starts
}

/** From 1. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (starts[middle]! <= offset) low = middle + 1
    else high = middle
  }
  return low
}
