import type { Content, Nesting, Skipped } from '#core/source.ts'
import { ARCHIVE_LIMITS, archiveFormat, budgetFor, openArchive, pacer, skipped } from '#files/index.ts'
import type { DocumentKind } from './kinds.ts'
import { libraryThread } from './library/library-thread.ts'
import {
  DOCUMENT_LIMITS,
  DocumentFault,
  shownPlace,
  type DocumentPart,
  type DocumentReader,
  type OpenedDocument,
  type TextPart,
} from './part.ts'
import { READERS } from './readers.ts'
import { TextBatcher, type TextBatch } from './text-batch.ts'

export interface OpenDocumentOptions {
  readonly maxEntryBytes: number
  readonly binary: boolean
  readonly signal: AbortSignal
  /** Takes a text before it is given; what is not wanted is left out. Default: all. */
  readonly wants?: (part: TextPart) => boolean
  /** For tests: other limits. */
  readonly limits?: Partial<typeof DOCUMENT_LIMITS>
}

/** A file that was in the document. `isRaw`: it repeats what texts may have shown already. */
export interface InnerContent {
  readonly kind: 'inner'
  readonly content: Content
  readonly isRaw: boolean
}

export type DocumentItem = TextBatch | InnerContent | Skipped

export type OpenDocument = typeof openDocument

/**
 * Reads a document: its texts in batches, files in it as contents (archives are opened), and what could not be read. Whatever the
 * bytes are, it ends, stays within the limits of the outermost file, and throws only for an aborted signal.
 */
export async function* openDocument(
  kind: DocumentKind,
  { origin, nesting: around }: Content,
  bytes: Buffer,
  options: OpenDocumentOptions,
): AsyncGenerator<DocumentItem> {
  const { file } = origin
  const { signal, binary, maxEntryBytes, wants } = options
  const limits = { ...DOCUMENT_LIMITS, ...options.limits, maxEntryBytes }
  const depth = (around?.depth ?? 0) + 1
  if (depth > ARCHIVE_LIMITS.maxDepth) {
    yield skipped(file, 'document-limit', `archives and documents are opened ${ARCHIVE_LIMITS.maxDepth} deep`)
    return
  }
  const budget = around?.budget ?? budgetFor(bytes.length, { ...ARCHIVE_LIMITS, maxEntryBytes })
  const nesting: Nesting = { depth, budget }
  const document: OpenedDocument = { file, bytes, nesting, limits, binary, signal, library: libraryThread }
  const batcher = new TextBatcher()
  try {
    for await (const item of itemsOf(document, batcher, await READERS[kind](), wants)) yield item
  } catch (error) {
    if (signal.aborted) throw error
    const { reason, message } = faultOf(kind, error)
    const before = batcher.take()
    if (before !== undefined) yield before
    yield skipped(file, reason, message, bytes.length)
  }
  const rest = batcher.take()
  if (rest !== undefined) yield rest
  const spent = budget.spent()
  if (spent !== undefined && around === undefined) yield skipped(file, 'document-limit', spent, bytes.length)
}

/** What a reader gives. It is only waited for where it has to be: most give many small parts at once. */
async function* itemsOf(
  document: OpenedDocument,
  batcher: TextBatcher,
  read: DocumentReader,
  wants: OpenDocumentOptions['wants'],
): AsyncGenerator<DocumentItem> {
  const { limits, signal } = document
  const { budget } = document.nesting
  const parts = read(document)
  const iterator = Symbol.asyncIterator in parts ? parts[Symbol.asyncIterator]() : parts[Symbol.iterator]()
  const pace = pacer(signal)
  try {
    for (let items = 0; ; items++) {
      const step = iterator.next()
      const { done, value: part } = step instanceof Promise ? await step : step
      if (done === true) return
      if (items >= limits.maxItems) throw new DocumentFault('document-limit', `more than ${limits.maxItems} pieces`)
      if (part.kind !== 'text') {
        // Texts come before the raw parts that they were read from.
        const before = part.kind === 'raw' ? batcher.take() : undefined
        if (before !== undefined) yield before
        yield* innerItems(document, part)
      } else if (part.text !== '' && (wants === undefined || wants(part)) && batcher.add(part)) {
        const due = pace()
        if (due !== undefined) await due
        const batch = batcher.take()
        if (batch === undefined || budget.grant(batch.bytes.length) < batch.bytes.length) return
        yield batch
      }
    }
  } finally {
    await iterator.return?.(undefined)
  }
}

/** A defect of a reader loses one document; its words could hold content, so only its name is told. */
function faultOf(kind: DocumentKind, error: unknown): Pick<DocumentFault, 'reason' | 'message'> {
  if (error instanceof DocumentFault) return error
  const name = error instanceof Error ? error.name : typeof error
  return { reason: 'document-broken', message: `${kind}: cannot be read (${name})` }
}

async function* innerItems(
  { file, nesting, limits, binary, signal }: OpenedDocument,
  part: Exclude<DocumentPart, TextPart>,
): AsyncGenerator<InnerContent | Skipped> {
  if (part.kind === 'skipped') {
    yield part
    return
  }
  if (part.kind === 'raw') {
    const content: Content = {
      kind: 'content',
      origin: { file: part.file },
      bytes: part.bytes,
      nesting: part.nesting ?? nesting,
    }
    yield { kind: 'inner', content, isRaw: true }
    return
  }
  if (!nesting.budget.grantEntry() || nesting.budget.grant(part.bytes.length) < part.bytes.length) return
  const place = `${file}${part.isNamed === true ? '!/' : '!'}${shownPlace(part.name)}`
  if (archiveFormat(part.bytes) === undefined) {
    yield { kind: 'inner', content: { kind: 'content', origin: { file: place }, bytes: part.bytes, nesting }, isRaw: false }
  } else if (nesting.depth >= ARCHIVE_LIMITS.maxDepth) {
    yield skipped(place, 'archive-limit', `archives and documents are opened ${ARCHIVE_LIMITS.maxDepth} deep`)
  } else {
    const archive = { ...ARCHIVE_LIMITS, maxEntryBytes: limits.maxEntryBytes }
    for await (const piece of openArchive(place, part.bytes, {
      limits: archive,
      binary,
      signal,
      nesting,
      wholeDocuments: true,
    }))
      yield piece.kind === 'skipped' ? piece : { kind: 'inner', content: piece, isRaw: false }
  }
}
