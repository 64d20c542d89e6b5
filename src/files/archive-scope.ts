import type { Content, Skipped } from '#core/source.ts'
import type { ArchiveLimits, Budget } from './archive-budget.ts'
import type { ByteReader } from './byte-reader.ts'

export type Piece = Content | Skipped

/** What all levels of one outermost archive share. */
export interface ArchiveScope {
  readonly limits: ArchiveLimits
  readonly budget: Budget
  /** The level of the archive being read; the outermost is 1. */
  readonly depth: number
  /** Bytes of archives around this one that are held in memory. */
  readonly heldBytes: number
  /** Give what cannot be opened as it is, besides saying so. */
  readonly binary: boolean
  /** Give office documents whole. */
  readonly wholeDocuments: boolean
  readonly pace: () => Promise<void> | undefined
  /** Gives an entry's content; if that is an archive again, what is in it. A reader may be left half read. */
  readonly openEntry: (scope: ArchiveScope, place: string, data: Buffer | ByteReader) => AsyncGenerator<Piece>
}

/** Content up to this size is handled in memory and given whole. */
export const WHOLE_BYTES = 4 << 20

const MAX_NAME = 4096

/** What an entry is called in reports. Its name is never used as a path of a file system. */
export function entryPlace(archive: string, entry: string): string {
  const name = entry.replace(/^(?:\.?\/)+/, '')
  return `${archive}!/${name.length > MAX_NAME ? `${name.slice(0, MAX_NAME)}…` : name}`
}

/** The chunks, counted against the budget, up to where it is spent. */
export async function* withinBudget(
  budget: Budget,
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    const granted = budget.grant(chunk.length)
    if (granted > 0) yield chunk.subarray(0, granted)
    if (granted < chunk.length) return
  }
}
