import { entryPlace, WHOLE_BYTES, type ArchiveScope, type Piece } from './archive-scope.ts'
import { byteReader, piecesOf, type ByteReader } from './byte-reader.ts'
import { skipped } from './skips.ts'
import { nextTarFile, tarPadding } from './tar.ts'

/** Reads a tar's files. Gives back what is wrong with it, if it does not end as it should. */
export async function* readTar(
  scope: ArchiveScope,
  place: string,
  reader: ByteReader,
): AsyncGenerator<Piece, string | undefined> {
  const { budget, limits, pace } = scope
  for (;;) {
    const due = pace()
    if (due !== undefined) await due
    const step = await nextTarFile(reader)
    if (step.kind === 'end') return undefined
    if (step.kind === 'broken') return step.detail
    if (!budget.grantEntry()) return undefined

    const { name, size } = step
    const entry = entryPlace(place, name)
    const start = reader.position()
    if (size > limits.maxEntryBytes) {
      yield skipped(entry, 'archive-limit', `larger than ${limits.maxEntryBytes} bytes (--max-file-size)`, size)
    } else if (size <= WHOLE_BYTES) {
      yield* scope.openEntry(scope, entry, await reader.take(size))
    } else {
      yield* scope.openEntry(scope, entry, byteReader(piecesOf(reader, size)))
    }
    const left = size - (reader.position() - start)
    const missing = left - (await reader.skip(left))
    if (missing > 0) return `tar: ends ${missing} bytes before the end of ${name}`
    if ((await reader.skip(tarPadding(size))) < tarPadding(size)) return `tar: ends behind ${name}, inside of a block`
  }
}
