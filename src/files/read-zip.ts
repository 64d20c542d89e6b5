import { crc32 } from 'node:zlib'
import { entryPlace, WHOLE_BYTES, withinBudget, type ArchiveScope, type Piece } from './archive-scope.ts'
import { byteReader, piecesOf } from './byte-reader.ts'
import { chunksOf, type ByteSource } from './byte-source.ts'
import { unpackChunks, unpackWhole, type Compression, type Outcome } from './compressed.ts'
import { skipped } from './skips.ts'
import { findZipDirectory, localEntry, zipEntries, type ZipEntry } from './zip-directory.ts'
import { findLocalEntries } from './zip-rescue.ts'

const ENCRYPTED = 0x0001
const NAMES_ENCRYPTED = 0x2000
const STORED = 0

const METHODS: Readonly<Record<number, Compression>> = { 8: 'deflate', 12: 'bzip2', 20: 'zstd', 93: 'zstd', 95: 'xz' }

/** Where an entry's data lies, and whether its sizes and checksum can be believed. */
interface Data {
  readonly from: number
  readonly to: number
  readonly isChecked: boolean
}

/**
 * Reads a zip's entries by its list of entries. What the list does not tell, because it is cut off or damaged, is looked for
 * by the entries' own headers. One bad entry does not hide the others. Bytes before the first entry are given by the zip's name.
 */
export async function* readZip(scope: ArchiveScope, place: string, source: ByteSource): AsyncGenerator<Piece> {
  const { budget, pace } = scope
  const directory = findZipDirectory(source)
  const seen = new Set<number>()
  let fault: string | undefined
  let firstAt = source.size
  // Honest entries do not overlap; twice the size leaves room for one wrong field.
  let packedLeft = source.size * 2
  for (const entry of directory === undefined
    ? ['zip: the list of entries at its end is missing']
    : zipEntries(source, directory)) {
    if (typeof entry === 'string') {
      fault = entry
      break
    }
    if (seen.has(entry.headerAt)) continue
    if (!budget.grantEntry()) return
    const due = pace()
    if (due !== undefined) await due
    seen.add(entry.headerAt)
    firstAt = Math.min(firstAt, entry.headerAt)
    packedLeft -= Math.min(entry.packedBytes, source.size)
    if (packedLeft < 0) {
      yield skipped(place, 'archive-broken', 'zip: entries overlap')
      return
    }
    yield* readListed(scope, entryPlace(place, entry.name), source, entry)
  }
  if (firstAt > 0 && firstAt < source.size) yield* stub(place, source, firstAt)
  if (fault === undefined) return
  yield skipped(place, 'archive-broken', fault)
  for (const { entry, dataAt, dataEnd, isSizeKnown } of findLocalEntries(source)) {
    if (seen.has(entry.headerAt)) continue
    if (!budget.grantEntry()) return
    const due = pace()
    if (due !== undefined) await due
    yield* readEntry(scope, entryPlace(place, entry.name), source, entry, {
      from: dataAt,
      to: dataEnd,
      isChecked: isSizeKnown,
    })
  }
}

function* stub(place: string, source: ByteSource, end: number): Generator<Piece> {
  const bytes = end <= WHOLE_BYTES ? source.read(0, end) : piecesOf(byteReader(chunksOf(source, 0, end)))
  yield { kind: 'content', origin: { file: place }, bytes }
}

async function* readListed(scope: ArchiveScope, place: string, source: ByteSource, entry: ZipEntry): AsyncGenerator<Piece> {
  const local = localEntry(source, entry.headerAt)
  if (local === undefined) {
    yield skipped(place, 'archive-broken', `zip: no entry at byte ${entry.headerAt}`)
    return
  }
  const { dataAt } = local
  yield* readEntry(scope, place, source, entry, { from: dataAt, to: dataAt + entry.packedBytes, isChecked: true })
}

async function* readEntry(
  scope: ArchiveScope,
  place: string,
  source: ByteSource,
  entry: ZipEntry,
  data: Data,
): AsyncGenerator<Piece> {
  const { flags, method, bytes } = entry
  const compression = METHODS[method]
  if (bytes === 0 && place.endsWith('/')) return
  if ((flags & (ENCRYPTED | NAMES_ENCRYPTED)) !== 0) {
    yield skipped(place, 'archive-encrypted', 'zip: the entry is encrypted', bytes)
  } else if (method !== STORED && compression === undefined) {
    yield skipped(place, 'archive', `zip: compression method ${method} cannot be opened`, bytes)
  } else if (data.isChecked && bytes > scope.limits.maxEntryBytes) {
    yield skipped(place, 'archive-limit', `larger than ${scope.limits.maxEntryBytes} bytes (--max-file-size)`, bytes)
  } else {
    const fault = yield* readData(scope, place, source, entry, data, compression)
    if (fault !== undefined && scope.budget.spent() === undefined) yield skipped(place, 'archive-broken', `zip: ${fault}`)
  }
}

async function* readData(
  scope: ArchiveScope,
  place: string,
  source: ByteSource,
  entry: ZipEntry,
  { from, to, isChecked }: Data,
  compression: Compression | undefined,
): AsyncGenerator<Piece, string | undefined> {
  const { budget } = scope
  if (to - from <= WHOLE_BYTES) {
    const packed = source.read(from, to - from)
    const whole =
      compression === undefined
        ? { bytes: packed }
        : unpackWhole(compression, packed, Math.min(WHOLE_BYTES, budget.left()), entry.bytes)
    if (whole !== undefined) {
      yield* scope.openEntry(scope, place, whole.bytes.subarray(0, budget.grant(whole.bytes.length)))
      return 'fault' in whole ? whole.fault : isChecked ? mismatch(entry, whole.bytes.length, crc32(whole.bytes)) : undefined
    }
  }
  const outcome: Outcome = {}
  const sum = { bytes: 0, crc: 0, isWhole: false }
  const packed = chunksOf(source, from, to)
  const unpacked = compression === undefined ? packed : unpackChunks(compression, packed, outcome)
  const reader = byteReader(withinBudget(budget, summed(unpacked, sum)))
  try {
    yield* scope.openEntry(scope, place, reader)
  } finally {
    await reader.close()
  }
  return outcome.fault ?? (isChecked && sum.isWhole ? mismatch(entry, sum.bytes, sum.crc) : undefined)
}

async function* summed(
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
  sum: { bytes: number; crc: number; isWhole: boolean },
): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    sum.bytes += chunk.length
    sum.crc = crc32(chunk, sum.crc)
    yield chunk
  }
  sum.isWhole = true
}

function mismatch(entry: ZipEntry, bytes: number, crc: number): string | undefined {
  if (bytes !== entry.bytes) return `${bytes} bytes instead of ${entry.bytes}`
  return crc === entry.crc ? undefined : 'wrong checksum'
}
