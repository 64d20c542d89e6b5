import { assertNever } from '#base/errors.ts'
import type { StreamedFormat } from './archive-format.ts'
import type { ArchiveScope, Piece } from './archive-scope.ts'
import type { ByteReader } from './byte-reader.ts'
import type { NextMember } from './member.ts'
import { readMembers } from './read-members.ts'
import { nextTarFile } from './tar.ts'

/** Forms that this reads alone: an RPM has others in it. */
type PlainFormat = Exclude<StreamedFormat, 'rpm'>

/** Reads an archive from front to back. Gives back what is wrong with it, if it does not end as it should. */
export async function* readStreamed(
  scope: ArchiveScope,
  place: string,
  reader: ByteReader,
  format: PlainFormat,
): AsyncGenerator<Piece, string | undefined> {
  return yield* readMembers(scope, place, reader, format, await membersOf(format))
}

/** What few files need loads with the first of them. */
async function membersOf(format: PlainFormat): Promise<NextMember> {
  switch (format) {
    case 'tar':
      return nextTarFile
    case 'cpio':
      return (await import('./cpio.ts')).nextCpioFile
    case 'ar':
      return (await import('./ar.ts')).arMembers()
    default:
      return assertNever(format)
  }
}
