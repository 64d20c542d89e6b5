import { archiveFormat, FORMAT_BYTES, type CompressedFormat } from './archive-format.ts'
import { entryPlace, withinBudget, WHOLE_BYTES, type ArchiveScope, type Piece } from './archive-scope.ts'
import { byteReader, type ByteReader } from './byte-reader.ts'
import { unpackChunks, unpackWhole, type Outcome } from './compressed.ts'
import { readStreamed } from './read-streamed.ts'
import { skipped } from './skips.ts'

/** Reads one compressed stream: a packed tar or cpio is read as if it were one archive, anything else is the only entry. */
export async function* readCompressed(
  scope: ArchiveScope,
  place: string,
  compression: CompressedFormat,
  packed: Buffer | AsyncIterable<Buffer> | Iterable<Buffer>,
): AsyncGenerator<Piece> {
  const outcome: Outcome = {}
  const reader = byteReader(withinBudget(scope.budget, unpack(scope, compression, packed, outcome)))
  try {
    const format = archiveFormat(await reader.peek(FORMAT_BYTES))
    const fault =
      format === 'tar' || format === 'cpio'
        ? yield* readStreamed(scope, place, reader, format)
        : yield* onlyEntry(scope, place, reader)
    const words = outcome.fault === undefined ? fault : `${compression}: ${outcome.fault}`
    if (words !== undefined && scope.budget.spent() === undefined) yield skipped(place, 'archive-broken', words)
  } finally {
    await reader.close()
  }
}

async function* onlyEntry(scope: ArchiveScope, place: string, reader: ByteReader): AsyncGenerator<Piece, undefined> {
  if (scope.budget.grantEntry()) yield* scope.openEntry(scope, entryPlace(place, innerName(place)), reader)
  return undefined
}

function unpack(
  { budget }: ArchiveScope,
  compression: CompressedFormat,
  packed: Buffer | AsyncIterable<Buffer> | Iterable<Buffer>,
  outcome: Outcome,
): AsyncIterable<Buffer> | Iterable<Buffer> {
  if (!Buffer.isBuffer(packed)) return unpackChunks(compression, packed, outcome)
  const whole = unpackWhole(compression, packed, Math.min(WHOLE_BYTES, budget.left()))
  if (whole === undefined) return unpackChunks(compression, [packed], outcome)
  if (whole.fault !== undefined) outcome.fault = whole.fault
  return [whole.bytes]
}

/** The name without what the compressor added: "app.log.gz" holds "app.log", "app.tbz2" holds "app.tar". */
function innerName(place: string): string {
  const name = place.slice(place.lastIndexOf('/') + 1)
  const inner = name
    .replace(/\.(?:gz|gzip|zst|zstd|bz2|xz)$/i, '')
    .replace(/\.svgz$/i, '.svg')
    .replace(/\.(?:tgz|tbz2?|txz|tzst)$/i, '.tar')
  return inner === '' ? name : inner
}
