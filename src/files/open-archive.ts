import type { Content, Nesting } from '#core/source.ts'
import { budgetFor, type ArchiveLimits } from './archive-budget.ts'
import {
  archiveFormat,
  FORMAT_BYTES,
  isListed,
  isStreamed,
  mayCarryZip,
  type ArchiveFormat,
  type ListedFormat,
  type StreamedFormat,
} from './archive-format.ts'
import { WHOLE_BYTES, type ArchiveScope, type Piece } from './archive-scope.ts'
import { byteReader, piecesOf, type ByteReader } from './byte-reader.ts'
import { chunksOf, sourceOfBytes, type ByteSource } from './byte-source.ts'
import { documentZipKind, MAX_DOCUMENT_BYTES } from './document-zip.ts'
import { pacer } from './pace.ts'
import { readCompressed } from './read-compressed.ts'
import { readStreamed } from './read-streamed.ts'
import { readZip } from './read-zip.ts'
import { skipped } from './skips.ts'
import { findZipDirectory } from './zip-directory.ts'

export interface OpenArchiveOptions {
  readonly limits: ArchiveLimits
  /** Give what cannot be opened as it is, besides saying so. */
  readonly binary: boolean
  readonly signal: AbortSignal
  /** Give office documents that are zips as they are, not their entries. */
  readonly wholeDocuments?: boolean
  /** What is around it; absent for an outermost archive. */
  readonly nesting?: Nesting
}

/**
 * Reads an archive or compressed file, and archives in it, and gives every entry as a content named `name!/entry`, in the
 * order in which they are stored. Content in no archive format is given as it is. Whatever the bytes are, it ends, stays
 * within the limits, and throws only what `data` throws when read, or for an aborted signal. A content must be read before
 * the next one is asked for. Memory: a few times 4 MiB, what `maxHeldBytes` allows, and the dictionaries of the compressions.
 */
export async function* openArchive(
  name: string,
  data: Uint8Array | ByteSource,
  options: OpenArchiveOptions,
): AsyncGenerator<Piece> {
  const source = data instanceof Uint8Array ? sourceOfBytes(data) : data
  const scope = scopeOf(source, options)
  yield* openSource(scope, name, source)
  const spent = scope.budget.spent()
  if (spent !== undefined && options.nesting === undefined) yield skipped(name, 'archive-limit', spent, source.size)
}

/** Gives the entries of an office document as `openArchive` gives those of any zip. */
export function openDocumentZip(name: string, data: Uint8Array, options: OpenArchiveOptions): AsyncGenerator<Piece> {
  const source = sourceOfBytes(data)
  return readZip(scopeOf(source, options), name, source)
}

function scopeOf(source: ByteSource, options: OpenArchiveOptions): ArchiveScope {
  const { limits, binary, signal, nesting, wholeDocuments = false } = options
  const budget = nesting?.budget ?? budgetFor(source.size, limits)
  const depth = (nesting?.depth ?? 0) + 1
  return { limits, budget, binary, wholeDocuments, depth, heldBytes: 0, pace: pacer(signal), openEntry }
}

/** The format that `openArchive` would see. Looks for a zip at the end too if it starts like a program or script. */
export function formatOf(source: ByteSource): ArchiveFormat | undefined {
  const head = source.read(0, FORMAT_BYTES)
  const format = archiveFormat(head)
  if (format !== undefined || !mayCarryZip(head)) return format
  const directory = findZipDirectory(source)
  return directory !== undefined && directory.count > 0 ? 'zip' : undefined
}

async function* openSource(scope: ArchiveScope, place: string, source: ByteSource): AsyncGenerator<Piece> {
  const format = formatOf(source)
  if (format === undefined) {
    yield* streamed(scope, place, byteReader(chunksOf(source)), source.size)
  } else if (isListed(format)) {
    yield* openListed(scope, place, source, format)
  } else if (isStreamed(format)) {
    yield* openStreamed(scope, place, byteReader(chunksOf(source)), format)
  } else {
    yield* readCompressed(scope, place, format, source.size <= WHOLE_BYTES ? source.read(0, source.size) : chunksOf(source))
  }
}

/** What few files need loads with the first of them. */
async function* openListed(
  scope: ArchiveScope,
  place: string,
  source: ByteSource,
  format: ListedFormat,
): AsyncGenerator<Piece> {
  if (format === 'zip') {
    if (scope.wholeDocuments && source.size <= MAX_DOCUMENT_BYTES && documentZipKind(source) !== undefined)
      yield wholeDocument(scope, place, source)
    else yield* readZip(scope, place, source)
  } else if (format === 'asar') yield* (await import('./read-asar.ts')).readAsar(scope, place, source)
  else yield* (await import('./unpacker/read-unpacked.ts')).readUnpacked(scope, place, source, format)
}

/** Reads an archive from front to back, and tells what is wrong with it. */
async function* openStreamed(
  scope: ArchiveScope,
  place: string,
  reader: ByteReader,
  format: StreamedFormat,
): AsyncGenerator<Piece> {
  const fault =
    format === 'rpm'
      ? yield* (await import('./read-rpm.ts')).readRpm(scope, place, reader)
      : yield* readStreamed(scope, place, reader, format)
  if (fault !== undefined && scope.budget.spent() === undefined) yield skipped(place, 'archive-broken', fault)
}

async function* openEntry(scope: ArchiveScope, place: string, data: Buffer | ByteReader): AsyncGenerator<Piece> {
  if (!Buffer.isBuffer(data) && (await data.peek(WHOLE_BYTES + 1)).length <= WHOLE_BYTES) {
    yield* openEntry(scope, place, await data.take(WHOLE_BYTES))
    return
  }
  const format = Buffer.isBuffer(data) ? formatOf(sourceOfBytes(data)) : archiveFormat(await data.peek(FORMAT_BYTES))
  if (format === undefined) {
    yield* Buffer.isBuffer(data) ? inMemory(scope, place, data) : streamed(scope, place, data, scope.limits.maxEntryBytes)
  } else if (scope.depth >= scope.limits.maxDepth) {
    yield skipped(place, 'archive-limit', `archives are opened ${scope.limits.maxDepth} deep`)
  } else {
    const inner = { ...scope, depth: scope.depth + 1 }
    yield* Buffer.isBuffer(data) ? openSource(inner, place, sourceOfBytes(data)) : openReader(inner, place, data, format)
  }
}

/** Opens an archive in an archive that is too large to hold; one with a list of its files has to be held all the same. */
async function* openReader(
  scope: ArchiveScope,
  place: string,
  reader: ByteReader,
  format: ArchiveFormat,
): AsyncGenerator<Piece> {
  if (isListed(format)) {
    const room = scope.limits.maxHeldBytes - scope.heldBytes
    if ((await reader.peek(room + 1)).length > room) {
      yield skipped(place, 'archive-limit', `a ${format} in an archive is opened up to ${room} bytes`)
    } else {
      const bytes = await reader.take(room)
      yield* openSource({ ...scope, heldBytes: scope.heldBytes + bytes.length }, place, sourceOfBytes(bytes))
    }
  } else if (isStreamed(format)) {
    yield* openStreamed(scope, place, reader, format)
  } else {
    yield* readCompressed(scope, place, format, piecesOf(reader))
  }
}

/** An office document, as deep as what is around it: opening it is a step of its own. */
function wholeDocument({ depth, budget }: ArchiveScope, place: string, source: ByteSource): Content {
  const content: Content = { kind: 'content', origin: { file: place }, bytes: source.read(0, source.size) }
  return depth === 1 ? content : { ...content, nesting: { depth: depth - 1, budget } }
}

function* inMemory({ limits, depth, budget }: ArchiveScope, place: string, bytes: Buffer): Generator<Piece> {
  const nesting = { depth, budget }
  yield { kind: 'content', origin: { file: place }, bytes: bytes.subarray(0, limits.maxEntryBytes), nesting }
  if (bytes.length > limits.maxEntryBytes) yield overLimit(place, limits)
}

async function* streamed(
  { limits, depth, budget }: ArchiveScope,
  place: string,
  reader: ByteReader,
  max: number,
): AsyncGenerator<Piece> {
  let isOpen = true
  const bytes = piecesOf(reader, max, () => isOpen)
  yield { kind: 'content', origin: { file: place }, bytes, nesting: { depth, budget } }
  isOpen = false
  if ((await reader.peek(1)).length > 0 && reader.position() >= max) yield overLimit(place, limits)
}

function overLimit(place: string, { maxEntryBytes }: ArchiveLimits): Piece {
  return skipped(place, 'archive-limit', `only the first ${maxEntryBytes} bytes were read (--max-file-size)`)
}
