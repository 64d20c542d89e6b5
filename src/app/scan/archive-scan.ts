import type { Skip } from '#core/coverage.ts'
import type { Finding } from '#core/finding.ts'
import type { Content, Nesting, Origin, SourceContext } from '#core/source.ts'
import type { Detector } from '#detect/index.ts'
import { documentKind, type DocumentKind } from '#documents/index.ts'
import { ARCHIVE_LIMITS, archiveFormat, openArchive } from '#files/index.ts'
import type { ContentOutcome } from './content-outcome.ts'

/** What a content is opened as. */
export type OpenedKind = DocumentKind | 'archive'

/**
 * The form of a content that is read as more than its bytes. Archives are opened here only where they are blobs of a repository: sources of files have
 * opened theirs, and give what they may not open as it is.
 */
export function kindOfContent(
  { origin, nesting }: { readonly origin: Origin; readonly nesting?: Nesting | undefined },
  bytes: Buffer,
  { archives = true }: Pick<SourceContext, 'archives'>,
): OpenedKind | undefined {
  const kind = documentKind(bytes)
  if (kind !== undefined || !archives || nesting !== undefined || archiveFormat(bytes) === undefined) return kind
  return origin.blob === undefined ? undefined : 'archive'
}

/** Scans everything in an archive, which counts as this one content. `scan` is what scans a content; it must not open archives again. */
export async function scanArchive(
  { detector, context }: { readonly detector: Detector; readonly context: SourceContext },
  { origin }: Content,
  bytes: Buffer,
  scan: (content: Content) => Promise<ContentOutcome>,
): Promise<ContentOutcome> {
  const { maxFileBytes: maxEntryBytes, signal } = context
  const findings: Finding[] = []
  const skips: Skip[] = []
  let allowedInline = 0
  const limits = { ...ARCHIVE_LIMITS, maxEntryBytes }
  const options = { limits, binary: detector.binary, signal, wholeDocuments: true }
  for await (const piece of openArchive(origin.file, bytes, options)) {
    if (piece.kind === 'skipped') {
      skips.push(piece.skip)
      continue
    }
    const { file } = piece.origin
    const { result, skips: inner } = await scan({ ...piece, origin: { ...origin, file } })
    findings.push(...result.findings)
    allowedInline += result.allowedInline
    skips.push(...inner)
    if (result.skipped !== undefined) skips.push({ place: file, reason: result.skipped })
  }
  return { result: { findings, bytes: bytes.length, allowedInline }, skips }
}
