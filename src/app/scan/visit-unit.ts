import type { ContentSink, Source, SourceContext } from '#core/source.ts'
import { createDerivedScanner, scanBytes, type ContentResult, type Detector } from '#detect/index.ts'
import { isTextKind, type DocumentKind } from '#documents/index.ts'
import { kindOfContent, type OpenedKind } from './archive-scan.ts'
import {
  asBuffer,
  maxDocumentBytes,
  openedArchive,
  scanDocument,
  unread,
  type ContentOutcome,
  type Scanning,
} from './document-scan.ts'
import { kindOf, unreadable, type GrowingResult } from './growing-result.ts'
import { HeldDocuments, type HeldDocument } from './held-documents.ts'

/** How often a unit is visited again for documents that did not fit into memory before. */
const MAX_ROUNDS = 64

/**
 * Scans a unit of a source that visits. Documents cannot be read while it does, since reading them waits, so copies of them are
 * read after the visit; when there are more than may be held, the unit is visited again for the rest.
 */
export async function visitUnit<Work>(
  visit: NonNullable<Source<never, Work>['visit']>,
  work: Work,
  scanning: Scanning,
  result: GrowingResult,
): Promise<void> {
  const { context } = scanning
  const documents = new HeldDocuments(maxDocumentBytes(context))
  visit(work, context, firstSink(scanning, result, documents))
  for (let round = 1; ; round++) {
    const hasMore = documents.hasMore
    for (const document of documents.take()) {
      await readHeld(scanning, document, result)
      context.signal.throwIfAborted()
    }
    if (!hasMore) return
    if (round === MAX_ROUNDS) {
      const detail = `more documents in one unit than are read in ${MAX_ROUNDS} rounds`
      visit(
        work,
        context,
        leftSink(documents, context, (place) => result.skip({ place, reason: 'document-limit', detail })),
      )
      return
    }
    visit(work, context, laterSink(documents, context))
  }
}

function firstSink(scanning: Scanning, result: GrowingResult, documents: HeldDocuments): ContentSink {
  const { context } = scanning
  const scanner = createDerivedScanner(scanning.detector)
  return {
    content(origin, bytes, derivation, identity) {
      try {
        documents.isNext()
        const countsAs = derivation === undefined ? kindOf(origin) : 'blobs'
        const buffer = asBuffer(bytes)
        const kind = kindOfContent({ origin }, buffer, context)
        const found = scanner.scan({ origin }, bytes, derivation)
        if (kind === undefined) {
          result.add(origin, found, countsAs)
          if (identity !== undefined && countsAs !== 'files') result.note(identity, countsAs, origin, found)
        } else documents.hold({ origin, kind, bytes: buffer, raw: rawResult(scanning, kind, found), countsAs, identity })
      } catch (error) {
        result.skip(unreadable(origin, error))
      }
    },
    nothing: (identity) => result.note(identity, 'other'),
    skipped: (skip) => result.skip(skip),
  }
}

/** Only for the documents that did not fit. */
function laterSink(documents: HeldDocuments, context: SourceContext): ContentSink {
  return {
    content(origin, bytes, derivation, identity) {
      if (!documents.isNext()) return
      const buffer = asBuffer(bytes)
      const kind = kindOfContent({ origin }, buffer, context)
      const countsAs = derivation === undefined ? kindOf(origin) : 'blobs'
      if (kind !== undefined) documents.hold({ origin, kind, bytes: buffer, raw: undefined, countsAs, identity })
    },
    skipped() {},
  }
}

function leftSink(documents: HeldDocuments, context: SourceContext, onLeft: (place: string) => void): ContentSink {
  return {
    content(origin, bytes) {
      if (documents.isNext() && kindOfContent({ origin }, asBuffer(bytes), context) !== undefined) onLeft(origin.file)
    },
    skipped() {},
  }
}

/** That a document's bytes are no text is no reason to skip it. */
function rawResult({ detector }: Scanning, kind: HeldDocument['kind'], found: ContentResult): ContentResult | undefined {
  return isOwnText(kind, detector) ? found : undefined
}

function isOwnText(kind: OpenedKind, { binary }: Detector): boolean {
  return kind !== 'archive' && (isTextKind(kind) || binary)
}

async function readHeld(
  scanning: Scanning,
  { origin, kind, bytes, raw, countsAs, identity }: HeldDocument,
  result: GrowingResult,
): Promise<void> {
  const { detector } = scanning
  const content = { kind: 'content', origin, bytes } as const
  const opened = (document: DocumentKind): Promise<ContentOutcome> => {
    const own = raw ?? (isOwnText(document, detector) ? scanBytes(detector, content, bytes) : unread(bytes))
    return scanDocument(scanning, content, document, bytes, own)
  }
  try {
    const outcome = kind === 'archive' ? await openedArchive(scanning, content, bytes) : await opened(kind)
    result.add(origin, outcome.result, countsAs)
    for (const skip of outcome.skips) result.skip(skip)
    // What was not read to its end is read again next time.
    if (identity !== undefined && countsAs !== 'files' && outcome.skips.length === 0)
      result.note(identity, countsAs, origin, outcome.result)
  } catch (error) {
    if (scanning.context.signal.aborted) throw error
    result.skip(unreadable(origin, error))
  }
}
