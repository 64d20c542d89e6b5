import { chunksOf, type ByteSource } from './byte-source.ts'
import { localEntry, type ZipEntry } from './zip-directory.ts'

/** An entry found by its own header, and where its data lies. */
export interface FoundEntry {
  readonly entry: ZipEntry
  readonly dataAt: number
  /** The sizes were written behind the data, so `dataEnd` is where the next header starts. */
  readonly isSizeKnown: boolean
  readonly dataEnd: number
}

/** Headers are often near, so little is read at a time. */
const SEARCH_BYTES = 16 << 10
const P = 0x50
const MARKS = ['PK\x03\x04', 'PK\x01\x02', 'PK\x05\x06', 'PK\x06\x06'].map((mark) => Buffer.from(mark, 'latin1'))
const LOCAL_MARK = MARKS[0]!
const SIZES_FOLLOW = 8
const DESCRIPTOR_MARK = Buffer.from('PK\x07\x08', 'latin1')
const MAX_DESCRIPTOR_BYTES = 24

/**
 * Finds the entries of a zip without its list, by their headers: for what was cut off or damaged. Data that happens to
 * contain a header's mark can end an entry early where sizes are unknown.
 */
export function* findLocalEntries(source: ByteSource, from = 0): Generator<FoundEntry> {
  for (let at = nextMark(source, from, [LOCAL_MARK]); at < source.size;) {
    const found = localEntry(source, at)
    if (found === undefined) {
      at = nextMark(source, at + 4, [LOCAL_MARK])
      continue
    }
    const { entry, dataAt } = found
    const isSizeKnown = (entry.flags & SIZES_FOLLOW) === 0 && dataAt + entry.packedBytes <= source.size
    const dataEnd = isSizeKnown
      ? dataAt + entry.packedBytes
      : withoutDescriptor(source, dataAt, nextMark(source, dataAt, MARKS))
    yield { entry, dataAt, dataEnd, isSizeKnown }
    at = nextMark(source, Math.max(dataEnd, at + 4), [LOCAL_MARK])
  }
}

/** Sizes that follow the data are no part of it. */
function withoutDescriptor(source: ByteSource, dataAt: number, end: number): number {
  const tailAt = Math.max(dataAt, end - MAX_DESCRIPTOR_BYTES)
  const mark = source.read(tailAt, end - tailAt).lastIndexOf(DESCRIPTOR_MARK)
  return mark < 0 ? end : tailAt + mark
}

/** Offset of the first of the marks at or behind `from`; the source's size if there is none. */
function nextMark(source: ByteSource, from: number, marks: readonly Buffer[]): number {
  let at = from
  for (const chunk of chunksOf(source, from, source.size, SEARCH_BYTES)) {
    for (let i = chunk.indexOf(P); i >= 0; i = chunk.indexOf(P, i + 1)) {
      const four = i + 4 <= chunk.length ? chunk.subarray(i, i + 4) : source.read(at + i, 4)
      if (marks.some((mark) => mark.equals(four))) return at + i
    }
    at += chunk.length
  }
  return source.size
}
