import type { StreamedFormat } from './archive-format.ts'
import { entryPlace, WHOLE_BYTES, type ArchiveScope, type Piece } from './archive-scope.ts'
import { byteReader, piecesOf, type ByteReader } from './byte-reader.ts'
import type { NextMember } from './member.ts'
import { skipped } from './skips.ts'

/** Reads the files of an archive from front to back. Gives back what is wrong with it, if it does not end as it should. */
export async function* readMembers(
  scope: ArchiveScope,
  place: string,
  reader: ByteReader,
  format: StreamedFormat,
  nextMember: NextMember,
): AsyncGenerator<Piece, string | undefined> {
  const { budget, limits, pace } = scope
  for (;;) {
    const due = pace()
    if (due !== undefined) await due
    const step = await nextMember(reader)
    if (step.kind === 'end') return undefined
    if (step.kind === 'broken') return step.detail
    if (!budget.grantEntry()) return undefined

    const { name, size, padding } = step
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
    if (missing > 0) return `${format}: ends ${missing} bytes before the end of ${name}`
    if ((await reader.skip(padding)) < padding) return `${format}: ends behind ${name}, inside of a block`
  }
}
