import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs'
import type { Content, Skipped, SourceContext } from '#core/source.ts'
import { ARCHIVE_LIMITS } from './archive-budget.ts'
import { archiveFormat, mayCarryZip, type ArchiveFormat } from './archive-format.ts'
import { WHOLE_BYTES } from './archive-scope.ts'
import { byteReader, piecesOf } from './byte-reader.ts'
import { chunksOf, readFully, sourceOfBytes, sourceOfFile, type ByteSource } from './byte-source.ts'
import { formatOf, openArchive } from './open-archive.ts'
import { skipped, skippedByError } from './skips.ts'

/** What to read, and how to call it. */
export interface FileRequest {
  /** For the system; bytes where the name is not UTF-8. */
  readonly path: string | Buffer
  /** As `Location.file`. */
  readonly place: string
  /** Read what a symbolic link points to; else it is skipped. */
  readonly followLinks: boolean
  readonly archives: boolean
}

type Piece = Content | Skipped

/** An open file, and what it was when it was opened. */
interface OpenFile {
  readonly fd: number
  readonly before: Stats
  readonly request: FileRequest
  readonly context: SourceContext
}

// Neither flag exists on Windows. Not waiting matters for what became a FIFO since it was listed.
const NO_FOLLOW = constants.O_NOFOLLOW ?? 0
const NO_WAIT = constants.O_NONBLOCK ?? 0

const PROBE = Buffer.alloc(64 << 10)
/** For contents that need not last: what each file takes anew wakes the garbage collector. Takes memory only as far as it is used. */
const TRANSIENT = Buffer.alloc(WHOLE_BYTES + 1)

/**
 * Reads one regular file. What is small and plain, nearly every file, comes back at once; anything else as pieces to go
 * through, which keep the file open until their end. Calls are synchronous: a fifth of the time that promises take.
 */
export function readRegularFile(request: FileRequest, context: SourceContext): Piece | AsyncIterable<Piece> {
  let fd: number
  try {
    fd = openSync(request.path, constants.O_RDONLY | NO_WAIT | (request.followLinks ? 0 : NO_FOLLOW))
  } catch (error) {
    return skippedByError(request.place, error)
  }
  let keepsOpen = false
  try {
    const before = fstatSync(fd)
    if (!before.isFile()) return skipped(request.place, 'not-a-regular-file', fileType(before))
    if (before.size > context.maxFileBytes) return tooLarge(request, context, before.size)
    const file: OpenFile = { fd, before, request, context }
    const found = before.size > WHOLE_BYTES ? readLarge(file) : readSmall(file)
    if ('kind' in found) return found
    keepsOpen = true
    return found
  } catch (error) {
    return skippedByError(request.place, error)
  } finally {
    if (!keepsOpen) closeSync(fd)
  }
}

/** What kind of thing this is, for people. */
export function fileType(
  stats: Pick<Stats, 'isFIFO' | 'isSocket' | 'isCharacterDevice' | 'isBlockDevice' | 'isDirectory'>,
): string {
  if (stats.isFIFO()) return 'named pipe'
  if (stats.isSocket()) return 'socket'
  if (stats.isCharacterDevice()) return 'character device'
  if (stats.isBlockDevice()) return 'block device'
  return stats.isDirectory() ? 'directory' : 'of unknown type'
}

function readSmall(file: OpenFile): Piece | AsyncIterable<Piece> {
  const { fd, before, request, context } = file
  // A size of 0 is either true, or a file as in /proc, whose content is made up when it is read.
  if (before.size === 0) {
    const bytes = PROBE.subarray(0, readFully(fd, PROBE, 0))
    if (bytes.length === PROBE.length) return pieces(file, sourceOfFile(fd, context.maxFileBytes), undefined)
    return contentOf(request, Buffer.from(bytes))
  }
  // One byte more tells a file that has grown; one call reads a file as it is at one time.
  const length = before.size + 1
  const buffer = context.isTransient === true ? TRANSIENT : Buffer.allocUnsafe(length)
  let filled = readSync(fd, buffer, 0, length, 0)
  if (filled < before.size) filled += readFully(fd, buffer.subarray(filled, length), filled)
  const bytes = buffer.subarray(0, filled)
  const format = archiveFormat(bytes) ?? (mayCarryZip(bytes) ? formatOf(sourceOfBytes(bytes)) : undefined)
  if (format === undefined && bytes.length === before.size) return contentOf(request, bytes)
  return pieces(file, sourceOfBytes(bytes), format)
}

function readLarge(file: OpenFile): AsyncIterable<Piece> {
  const source = sourceOfFile(file.fd, file.before.size)
  return pieces(file, source, formatOf(source))
}

/** The content or what is in it, then what went wrong meanwhile. */
async function* pieces(file: OpenFile, whole: ByteSource, format: ArchiveFormat | undefined): AsyncGenerator<Piece> {
  const { fd, before, request, context } = file
  let failure: unknown
  let isOpen = true
  const source: ByteSource = {
    size: whole.size,
    read(at, length) {
      try {
        return isOpen ? whole.read(at, length) : Buffer.alloc(0)
      } catch (error) {
        failure ??= error
        return Buffer.alloc(0)
      }
    },
  }
  try {
    if (format === undefined) yield streamed(request, source)
    else yield* archived(request, context, format, source)
    if (failure !== undefined) yield skippedByError(request.place, failure)
    if (hasChanged(file)) yield skipped(request.place, 'changed-while-reading', 'the size or time of change is another now')
    if (before.size === 0 && readFully(fd, Buffer.alloc(1), context.maxFileBytes) > 0) yield tooLarge(request, context)
  } catch (error) {
    if (context.signal.aborted) throw error
    yield skippedByError(request.place, error)
  } finally {
    // Who reads on after this must not read what the number is given to next.
    isOpen = false
    closeSync(fd)
  }
}

async function* archived(
  request: FileRequest,
  { maxFileBytes, binary, signal }: SourceContext,
  format: ArchiveFormat,
  source: ByteSource,
): AsyncGenerator<Piece> {
  if (request.archives) {
    const limits = { ...ARCHIVE_LIMITS, maxEntryBytes: maxFileBytes }
    yield* openArchive(request.place, source, { limits, binary, signal, wholeDocuments: true })
    return
  }
  yield skipped(request.place, 'archive', `${format} archives are not opened (--no-archives)`, source.size)
  if (binary) yield streamed(request, source)
}

function streamed(request: FileRequest, source: ByteSource): Content {
  return contentOf(
    request,
    source.size <= WHOLE_BYTES ? source.read(0, source.size) : piecesOf(byteReader(chunksOf(source))),
  )
}

function contentOf({ place }: FileRequest, bytes: Content['bytes']): Content {
  return { kind: 'content', origin: { file: place }, bytes }
}

function hasChanged({ fd, before }: OpenFile): boolean {
  const now = fstatSync(fd)
  return now.size !== before.size || now.mtimeMs !== before.mtimeMs
}

function tooLarge({ place }: FileRequest, { maxFileBytes }: SourceContext, bytes?: number): Skipped {
  return skipped(place, 'too-large', `larger than ${maxFileBytes} bytes (--max-file-size)`, bytes)
}
