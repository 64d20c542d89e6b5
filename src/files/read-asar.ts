import { entryPlace, WHOLE_BYTES, type ArchiveScope, type Piece } from './archive-scope.ts'
import { asarFiles, type AsarFile } from './asar-header.ts'
import { byteReader } from './byte-reader.ts'
import { chunksOf, type ByteSource } from './byte-source.ts'
import { skipped } from './skips.ts'

/** Reads an asar's files by its list of them. What is wrong with one does not hide the others. */
export async function* readAsar(scope: ArchiveScope, place: string, source: ByteSource): AsyncGenerator<Piece> {
  const { budget, limits, pace } = scope
  // Honest files do not overlap, apart from equal ones that are stored once.
  let left = source.size * 2
  for (const file of asarFiles(source)) {
    const due = pace()
    if (due !== undefined) await due
    if (!budget.grantEntry()) return
    if (typeof file === 'string') {
      yield skipped(place, 'archive-broken', `asar: ${file}`)
      continue
    }
    const { name, bytes } = file
    const entry = entryPlace(place, name)
    if (bytes > limits.maxEntryBytes) {
      yield skipped(entry, 'archive-limit', `larger than ${limits.maxEntryBytes} bytes (--max-file-size)`, bytes)
      continue
    }
    left -= Math.min(bytes, source.size)
    if (left < 0) {
      yield skipped(place, 'archive-broken', 'asar: files overlap')
      return
    }
    yield* readFile(scope, entry, source, file)
  }
}

async function* readFile(
  scope: ArchiveScope,
  place: string,
  source: ByteSource,
  { at, bytes }: AsarFile,
): AsyncGenerator<Piece> {
  const end = Math.min(source.size, at + bytes)
  if (bytes > 0) {
    if (bytes <= WHOLE_BYTES) yield* scope.openEntry(scope, place, source.read(at, bytes))
    else yield* scope.openEntry(scope, place, byteReader(chunksOf(source, at, end)))
  }
  if (end < at + bytes) yield skipped(place, 'archive-broken', `asar: ends before the end of the file`)
}
