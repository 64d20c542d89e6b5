import { archiveFormat, FORMAT_BYTES, isListed, isStreamed } from './archive-format.ts'
import { entryPlace, type ArchiveScope, type Piece } from './archive-scope.ts'
import { piecesOf, type ByteReader } from './byte-reader.ts'
import { readCompressed } from './read-compressed.ts'
import { readRpmHeader } from './rpm-header.ts'

/** What the header's text is called. The files' names start with "./" or "/" in the payload, so none of them is this. */
const HEADER_NAME = '(header)'

/** Reads an RPM package: its scripts and descriptions, then its files, which are a compressed cpio. Gives back what is wrong. */
export async function* readRpm(
  scope: ArchiveScope,
  place: string,
  reader: ByteReader,
): AsyncGenerator<Piece, string | undefined> {
  const header = await readRpmHeader(reader)
  if (typeof header === 'string') return `rpm: ${header}`
  const text = Buffer.from(header.text)
  const granted = scope.budget.grant(text.length)
  if (granted > 0 && scope.budget.grantEntry())
    yield { kind: 'content', origin: { file: entryPlace(place, HEADER_NAME) }, bytes: text.subarray(0, granted) }

  const format = archiveFormat(await reader.peek(FORMAT_BYTES))
  if (format === undefined || isListed(format)) return 'rpm: its files are packed in an unknown way'
  if (isStreamed(format)) return 'rpm: its files are not compressed'
  yield* readCompressed(scope, place, format, piecesOf(reader))
  return undefined
}
