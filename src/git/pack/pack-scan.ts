import { newEntryHeader, readEntryHeader, type EntryHeader } from './entry.ts'
import { ObjectFault } from './fault.ts'
import { OFS_DELTA, REF_DELTA } from './object-id.ts'
import type { ObjectReader } from './object-reader.ts'
import type { ObjectStore } from './object-store.ts'
import type { PackBytes } from './pack-bytes.ts'
import type { PackFile } from './pack-files.ts'
import { entryOffset, findId } from './pack-index.ts'
import { findOffsetBefore, sortedEntries, type SortedEntries } from './sorted-entries.ts'

/** What all entries of a pack are, without unpacking any. */
export interface PackScan {
  readonly entries: SortedEntries
  /** Type of the object (not "delta") by entry; 0 where it cannot be told, as in a circle of deltas. */
  readonly types: Uint8Array
  /** The entry that each is a delta against, or -1: whole, or its base is not in this pack. */
  readonly parents: Int32Array
}

/** Not yet known, because a base was not seen yet. */
const PENDING = 8
const VISITING = 9

/** Reads the header of every entry of a pack. A delta has the type of its base, however far that is. */
export function scanPack(store: ObjectStore, reader: ObjectReader, pack: PackFile): PackScan {
  const entries = sortedEntries(pack.index, pack.end)
  const { count, offsets } = entries
  const types = new Uint8Array(count)
  const parents = new Int32Array(count).fill(-1)
  const bytes = store.scanBytesOf(pack)
  const header = newEntryHeader()
  const placeOf = entryByPosition(pack, entries)
  let hasPending = false
  for (let i = 0; i < count; i++) {
    const offset = offsets[i]!
    if (!hasHeader(bytes, offset, store.idLength, header)) continue
    if (header.type === OFS_DELTA) parents[i] = findOffsetBefore(offsets, i, header.baseOffset)
    else if (header.type === REF_DELTA) parents[i] = placeOf(findId(pack.index, header.baseId))
    else {
      types[i] = header.type
      continue
    }
    const parent = parents[i]!
    if (parent >= 0 && parent < i) types[i] = types[parent]!
    else types[i] = parent < 0 ? typeElsewhere(reader, pack, offset) : PENDING
    hasPending ||= types[i] === PENDING
  }
  if (hasPending) for (let i = 0; i < count; i++) settleType(types, parents, i)
  return { entries, types, parents }
}

function hasHeader(bytes: PackBytes, offset: number, idLength: number, header: EntryHeader): boolean {
  try {
    return readEntryHeader(bytes, offset, idLength, header)
  } catch (error) {
    if (error instanceof ObjectFault) return false
    throw error
  }
}

/** Turns index positions into entries; its table is made when the first reference delta needs it. */
function entryByPosition(pack: PackFile, { positions, count, offsets }: SortedEntries): (position: number) => number {
  let table: Int32Array | undefined
  return (position) => {
    if (position < 0) return -1
    if (table === undefined) {
      table = new Int32Array(pack.index.count).fill(-1)
      for (let i = 0; i < count; i++) table[positions[i]!] = i
    }
    const entry = table[position]!
    return entry >= 0 && offsets[entry] === entryOffset(pack.index, position) ? entry : -1
  }
}

/** The type of a delta whose base the index of its pack does not list. */
function typeElsewhere(reader: ObjectReader, pack: PackFile, offset: number): number {
  try {
    return reader.typeAt(pack, offset)
  } catch (error) {
    if (error instanceof ObjectFault) return 0
    throw error
  }
}

/** Gives an entry and its bases the type of the last base; a circle has none, and is cut open. */
function settleType(types: Uint8Array, parents: Int32Array, entry: number): void {
  const path: number[] = []
  let at = entry
  while (at >= 0 && types[at] === PENDING) {
    types[at] = VISITING
    path.push(at)
    at = parents[at]!
  }
  const type = at < 0 || types[at] === VISITING ? 0 : types[at]!
  for (const one of path) {
    types[one] = type
    if (type === 0) parents[one] = -1
  }
}
