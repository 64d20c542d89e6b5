import type { Content } from '#core/source.ts'
import {
  archiveFormat,
  FORMAT_BYTES,
  isClosed,
  mayCarryZip,
  type ArchiveFormat,
  type ClosedFormat,
} from './archive-format.ts'
import { budgetFor, type ArchiveLimits } from './archive-budget.ts'
import { WHOLE_BYTES, type ArchiveScope, type Piece } from './archive-scope.ts'
import { byteReader, piecesOf, type ByteReader } from './byte-reader.ts'
import { chunksOf, sourceOfBytes, type ByteSource } from './byte-source.ts'
import { pacer } from './pace.ts'
import { readCompressed } from './read-compressed.ts'
import { readTar } from './read-tar.ts'
import { readZip } from './read-zip.ts'
import { skipped } from './skips.ts'
import { findZipDirectory } from './zip-directory.ts'

export interface OpenArchiveOptions {
  readonly limits: ArchiveLimits
  /** Give what cannot be opened as it is, besides saying so. */
  readonly binary: boolean
  readonly signal: AbortSignal
}

/**
 * Reads an archive or compressed file, and archives in it, and gives every entry as a content named `name!/entry`, in the
 * order in which they are stored. Content in no archive format is given as it is. Whatever the bytes are, it ends, stays
 * within the limits, and throws only what `data` throws when read, or for an aborted signal. A content must be read before
 * the next one is asked for. Memory: a few times 4 MiB, and each zip inside of another archive as a whole.
 */
export async function* openArchive(
  name: string,
  data: Uint8Array | ByteSource,
  { limits, binary, signal }: OpenArchiveOptions,
): AsyncGenerator<Piece> {
  const source = data instanceof Uint8Array ? sourceOfBytes(data) : data
  const budget = budgetFor(source.size, limits)
  yield* openSource({ limits, budget, binary, depth: 1, pace: pacer(signal), openEntry }, name, source)
  const spent = budget.spent()
  if (spent !== undefined) yield skipped(name, 'archive-limit', spent, source.size)
}

/** The format that `openArchive` would see. Looks for a zip at the end too if it starts like a program or script. */
export function formatOf(source: ByteSource): ArchiveFormat | ClosedFormat | undefined {
  const head = source.read(0, FORMAT_BYTES)
  const format = archiveFormat(head)
  if (format !== undefined || !mayCarryZip(head)) return format
  const directory = findZipDirectory(source)
  return directory !== undefined && directory.count > 0 ? 'zip' : undefined
}

/** Why an archive of this format stays closed. */
function closedWords(format: ClosedFormat): string {
  return `${format} archives cannot be opened`
}

async function* openSource(scope: ArchiveScope, place: string, source: ByteSource): AsyncGenerator<Piece> {
  const format = formatOf(source)
  if (format === undefined) {
    yield* streamed(scope, place, byteReader(chunksOf(source)), source.size)
  } else if (format === 'zip') {
    yield* readZip(scope, place, source)
  } else if (format === 'tar') {
    const fault = yield* readTar(scope, place, byteReader(chunksOf(source)))
    if (fault !== undefined && scope.budget.spent() === undefined) yield skipped(place, 'archive-broken', fault)
  } else if (isClosed(format)) {
    yield skipped(place, 'archive', closedWords(format), source.size)
    if (scope.binary) yield* streamed(scope, place, byteReader(chunksOf(source)), source.size)
  } else {
    yield* readCompressed(scope, place, format, source.size <= WHOLE_BYTES ? source.read(0, source.size) : chunksOf(source))
  }
}

async function* openEntry(scope: ArchiveScope, place: string, data: Buffer | ByteReader): AsyncGenerator<Piece> {
  if (!Buffer.isBuffer(data) && (await data.peek(WHOLE_BYTES + 1)).length <= WHOLE_BYTES) {
    yield* openEntry(scope, place, await data.take(WHOLE_BYTES))
    return
  }
  const format = Buffer.isBuffer(data) ? formatOf(sourceOfBytes(data)) : archiveFormat(await data.peek(FORMAT_BYTES))
  if (format === undefined) {
    yield* Buffer.isBuffer(data) ? inMemory(scope, place, data) : streamed(scope, place, data, scope.limits.maxEntryBytes)
  } else if (scope.depth >= scope.limits.maxDepth && !isClosed(format)) {
    yield skipped(place, 'archive-limit', `archives are opened ${scope.limits.maxDepth} deep`)
  } else {
    const inner = { ...scope, depth: scope.depth + 1 }
    yield* Buffer.isBuffer(data) ? openSource(inner, place, sourceOfBytes(data)) : openReader(inner, place, data, format)
  }
}

/** Opens an archive in an archive that is too large to hold; a zip has to be held all the same. */
async function* openReader(
  scope: ArchiveScope,
  place: string,
  reader: ByteReader,
  format: ArchiveFormat | ClosedFormat,
): AsyncGenerator<Piece> {
  if (format === 'tar') {
    const fault = yield* readTar(scope, place, reader)
    if (fault !== undefined && scope.budget.spent() === undefined) yield skipped(place, 'archive-broken', fault)
  } else if (format === 'zip') {
    const { maxHeldBytes } = scope.limits
    if ((await reader.peek(maxHeldBytes + 1)).length > maxHeldBytes) {
      yield skipped(place, 'archive-limit', `a zip in an archive is opened up to ${maxHeldBytes} bytes`)
    } else {
      yield* openSource(scope, place, sourceOfBytes(await reader.take(maxHeldBytes)))
    }
  } else if (isClosed(format)) {
    yield skipped(place, 'archive', closedWords(format))
    if (scope.binary) yield* streamed(scope, place, reader, scope.limits.maxEntryBytes)
  } else {
    yield* readCompressed(scope, place, format, piecesOf(reader))
  }
}

function* inMemory({ limits }: ArchiveScope, place: string, bytes: Buffer): Generator<Piece> {
  yield { kind: 'content', origin: { file: place }, bytes: bytes.subarray(0, limits.maxEntryBytes) }
  if (bytes.length > limits.maxEntryBytes) yield overLimit(place, limits)
}

async function* streamed({ limits }: ArchiveScope, place: string, reader: ByteReader, max: number): AsyncGenerator<Piece> {
  let isOpen = true
  const content: Content = { kind: 'content', origin: { file: place }, bytes: piecesOf(reader, max, () => isOpen) }
  yield content
  isOpen = false
  if ((await reader.peek(1)).length > 0 && reader.position() >= max) yield overLimit(place, limits)
}

function overLimit(place: string, { maxEntryBytes }: ArchiveLimits): Piece {
  return skipped(place, 'archive-limit', `only the first ${maxEntryBytes} bytes were read (--max-file-size)`)
}
