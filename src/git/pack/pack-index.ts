import { compareIds, uint32, uint64 } from './object-id.ts'

/** The bytes of an `.idx` file, and where its tables lie. Plain data: another thread can use it when the bytes are shared. */
export interface PackIndex {
  readonly bytes: Uint8Array
  readonly count: number
  readonly idLength: number
  /** Position of the cumulative counts by first byte, 256 of 4 bytes. */
  readonly fanoutAt: number
  /** Position of the first id, and bytes from one id to the next. */
  readonly idsAt: number
  readonly idStride: number
  /** Position of the first 4-byte offset, and bytes to the next. */
  readonly offsetsAt: number
  readonly offsetStride: number
  /** 8-byte offsets, for entries behind the first 2 GiB. */
  readonly longAt: number
  readonly longCount: number
  /** Position of the checksum of the pack that it belongs to, or -1. */
  readonly packChecksumAt: number
}

const MAGIC = 0xff744f63
const FANOUT_BYTES = 1024
const LONG_OFFSET = 0x80000000

/**
 * Checks an index of version 1 or 2 and finds its tables: sizes and counts must fit the file exactly. Does not check the order of
 * ids, offsets (see `entryOffset`) nor the file's checksum. Format: <https://git-scm.com/docs/gitformat-pack> (2026-11-24).
 * Returns a sentence when the file cannot be used.
 */
export function parsePackIndex(bytes: Uint8Array, idLength: number): PackIndex | string {
  if (bytes.length < FANOUT_BYTES + 2 * idLength) return 'the index is too short'
  if (uint32(bytes, 0) !== MAGIC) return parseVersion1(bytes, idLength)
  if (uint32(bytes, 4) !== 2) return `the index has version ${uint32(bytes, 4)}, which is unknown`
  const fanoutAt = 8
  const count = fanoutCount(bytes, fanoutAt)
  if (count === undefined) return 'the counts of the index do not rise'
  const idsAt = fanoutAt + FANOUT_BYTES
  const offsetsAt = idsAt + count * (idLength + 4)
  const longAt = offsetsAt + count * 4
  const longBytes = bytes.length - 2 * idLength - longAt
  if (longBytes < 0 || longBytes % 8 !== 0 || longBytes / 8 > count) return `the index has no room for ${count} objects`
  const packChecksumAt = bytes.length - 2 * idLength
  const tables = { fanoutAt, idsAt, idStride: idLength, offsetsAt, offsetStride: 4, longAt, longCount: longBytes / 8 }
  return { bytes, count, idLength, ...tables, packChecksumAt }
}

function parseVersion1(bytes: Uint8Array, idLength: number): PackIndex | string {
  const count = fanoutCount(bytes, 0)
  if (count === undefined) return 'this is no index, or its counts do not rise'
  const stride = idLength + 4
  if (bytes.length !== FANOUT_BYTES + count * stride + 2 * idLength) return `the index has no room for ${count} objects`
  const idsAt = FANOUT_BYTES + 4
  const tables = {
    fanoutAt: 0,
    idsAt,
    idStride: stride,
    offsetsAt: FANOUT_BYTES,
    offsetStride: stride,
    longAt: 0,
    longCount: -1,
  }
  return { bytes, count, idLength, ...tables, packChecksumAt: bytes.length - 2 * idLength }
}

/** The number of objects, or undefined when the table is not cumulative. */
export function fanoutCount(bytes: Uint8Array, at: number): number | undefined {
  let last = 0
  for (let i = 0; i < 256; i++) {
    const count = uint32(bytes, at + i * 4)
    if (count < last) return undefined
    last = count
  }
  return last
}

/** Where in the pack the entry of an index position begins; -1 when the index contradicts itself. May lie outside of the pack. */
export function entryOffset(index: PackIndex, position: number): number {
  const offset = uint32(index.bytes, index.offsetsAt + position * index.offsetStride)
  // Version 1 has plain 32-bit offsets.
  if (offset < LONG_OFFSET || index.longCount < 0) return offset
  const long = offset - LONG_OFFSET
  return long < index.longCount ? uint64(index.bytes, index.longAt + long * 8) : -1
}

/** The place of an id in the bytes of the index. */
export function idAt(index: PackIndex, position: number): number {
  return index.idsAt + position * index.idStride
}

/** The position of an id (its bytes begin at `at` in `id`), or -1. Ids are evenly spread, so the first guess is near. */
export function findId(index: PackIndex, id: Uint8Array, at = 0): number {
  const first = id[at]!
  const { bytes, fanoutAt, idsAt, idStride, idLength } = index
  let low = first === 0 ? 0 : uint32(bytes, fanoutAt + (first - 1) * 4)
  let high = uint32(bytes, fanoutAt + first * 4) - 1
  const wanted = uint32(id, at)
  let lowKey = first * 2 ** 24
  let highKey = lowKey + 2 ** 24
  for (let guesses = 0; low <= high; guesses++) {
    const share = guesses < 8 ? (wanted - lowKey) / (highKey - lowKey) : 0.5
    const middle = low + Math.min(high - low, Math.max(0, Math.floor((high - low + 1) * share)))
    const order = compareIds(id, at, bytes, idsAt + middle * idStride, idLength)
    if (order === 0) return middle
    const key = uint32(bytes, idsAt + middle * idStride)
    if (order < 0) {
      high = middle - 1
      highKey = Math.max(key, lowKey + 1)
    } else {
      low = middle + 1
      lowKey = Math.min(key, highKey - 1)
    }
  }
  return -1
}

/** An index in memory, laid out as version 2, of ids in rising order. */
export function buildPackIndex(ids: readonly Uint8Array[], offsets: readonly number[], idLength: number): PackIndex {
  const count = ids.length
  const offsetsAt = FANOUT_BYTES + count * idLength
  const longAt = offsetsAt + count * 4
  const bytes = new Uint8Array(new SharedArrayBuffer(longAt + count * 8))
  const view = new DataView(bytes.buffer)
  const counts = new Uint32Array(256)
  for (const [i, id] of ids.entries()) {
    counts[id[0]!]!++
    bytes.set(id, FANOUT_BYTES + i * idLength)
    view.setUint32(offsetsAt + i * 4, LONG_OFFSET + i)
    view.setBigUint64(longAt + i * 8, BigInt(offsets[i]!))
  }
  let sum = 0
  for (let i = 0; i < 256; i++) view.setUint32(i * 4, (sum += counts[i]!))
  const tables = {
    fanoutAt: 0,
    idsAt: FANOUT_BYTES,
    idStride: idLength,
    offsetsAt,
    offsetStride: 4,
    longAt,
    longCount: count,
  }
  return { bytes, count, idLength, ...tables, packChecksumAt: -1 }
}
