import { corrupt } from './fault.ts'
import type { Inflater } from './inflate.ts'
import { OFS_DELTA, REF_DELTA } from './object-id.ts'
import type { PackBytes } from './pack-bytes.ts'

/** The header of a pack entry; one is reused for many entries. */
export interface EntryHeader {
  /** The type's number, or that of a delta. */
  type: number
  /** Bytes when unpacked, as stated; may be beyond every limit. */
  size: number
  /** For offset deltas, where the base begins; else -1. */
  baseOffset: number
  /** For reference deltas, the base's id in the first bytes. */
  readonly baseId: Uint8Array
  /** Where the packed data begins. */
  dataOffset: number
}

/** Enough for ten bytes of size, ten of distance, and a longest id. */
const MAX_HEADER_BYTES = 64

export function newEntryHeader(): EntryHeader {
  return { type: 0, size: 0, baseOffset: -1, baseId: new Uint8Array(32), dataOffset: 0 }
}

/**
 * Reads the header of the entry at an offset. Returns false when it is none: unknown type, cut off, or a base that is not before it.
 * Format: <https://git-scm.com/docs/gitformat-pack> (2026-11-24).
 */
export function readEntryHeader(pack: PackBytes, offset: number, idLength: number, header: EntryHeader): boolean {
  pack.seek(offset, MAX_HEADER_BYTES)
  const { bytes, at } = pack
  const end = at + Math.min(pack.available, MAX_HEADER_BYTES)
  let p = at
  if (p >= end) return false
  let byte = bytes[p++]!
  const type = (byte >> 4) & 7
  let size = byte & 15
  for (let scale = 16; byte & 0x80; scale *= 128) {
    if (p >= end || scale > 2 ** 60) return false
    byte = bytes[p++]!
    size += (byte & 0x7f) * scale
  }
  header.type = type
  header.size = size
  header.baseOffset = -1
  if (type === OFS_DELTA) {
    if (p >= end) return false
    byte = bytes[p++]!
    let distance = byte & 0x7f
    while (byte & 0x80) {
      if (p >= end || distance > 2 ** 45) return false
      byte = bytes[p++]!
      distance = (distance + 1) * 128 + (byte & 0x7f)
    }
    if (distance <= 0 || distance > offset - 12) return false
    header.baseOffset = offset - distance
  } else if (type === REF_DELTA) {
    if (p + idLength > end) return false
    for (let i = 0; i < idLength; i++) header.baseId[i] = bytes[p++]!
  } else if (type === 0 || type === 5) return false
  header.dataOffset = offset + (p - at)
  return true
}

/**
 * Unpacks the data of an entry, `size` bytes, into the beginning of `target`, which has room for one more. `limit` is where the next entry seems to begin; when an index was wrong
 * about that, `end` of the pack is tried. Throws a fault when the data is damaged or of another size.
 */
export function inflateEntry(
  inflater: Inflater,
  pack: PackBytes,
  dataOffset: number,
  limit: number,
  end: number,
  target: Uint8Array,
  size: number,
): void {
  if (inflateUpTo(inflater, pack, dataOffset, limit, target, size)) return
  const failure = inflater.failure
  if (limit < end && inflateUpTo(inflater, pack, dataOffset, end, target, size)) return
  throw corrupt(`its packed data is damaged: ${failure}`)
}

function inflateUpTo(
  inflater: Inflater,
  pack: PackBytes,
  from: number,
  limit: number,
  target: Uint8Array,
  size: number,
): boolean {
  try {
    let offset = from
    let done = 0
    for (;;) {
      pack.seek(offset, limit - offset)
      const isLast = offset + pack.available >= limit
      const length = isLast ? limit - offset : pack.available
      if (length <= 0) return ended(inflater)
      if (!inflater.write(isLast, pack.bytes, pack.at, length, target, done, size - done)) return false
      if (isLast) return true
      offset += inflater.used
      done += inflater.produced
      // Nothing taken: the stream has ended, or has more to give than was stated. The last call tells.
      if (inflater.used === 0) return inflater.write(true, pack.bytes, pack.at, length, target, done, size - done)
    }
  } finally {
    inflater.reset()
  }
}

function ended(inflater: Inflater): boolean {
  inflater.failure = 'the pack ends before it'
  return false
}
