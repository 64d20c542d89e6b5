import { uint32, uint64 } from './object-id.ts'
import { buildPackIndex, fanoutCount, type PackIndex } from './pack-index.ts'

/** What a `multi-pack-index` file says: which packs it covers, and the tables of its objects. */
export interface MultiPackIndex {
  /** File names of the packs with `.idx` at the end, in the order that object entries refer to. */
  readonly packNames: readonly string[]
  readonly bytes: Uint8Array
  readonly count: number
  readonly idLength: number
  readonly idsAt: number
  /** Per object 4 bytes of pack number and 4 bytes of offset. */
  readonly placesAt: number
  readonly longAt: number
  readonly longCount: number
}

const MAGIC = 0x4d494458
const LONG_OFFSET = 0x80000000
const HEADER_BYTES = 12
const CHUNK_BYTES = 12

/**
 * Checks a multi-pack-index and finds its tables; every size and count must fit the file. It is used for packs whose own index is
 * absent or damaged. Format: <https://git-scm.com/docs/gitformat-pack> (2026-11-24). Returns a sentence when it cannot be used.
 */
export function parseMultiPackIndex(bytes: Uint8Array, idLength: number): MultiPackIndex | string {
  if (bytes.length < HEADER_BYTES + idLength || uint32(bytes, 0) !== MAGIC) return 'this is no multi-pack-index'
  if (bytes[4] !== 1) return `the multi-pack-index has version ${bytes[4]}, which is unknown`
  if (bytes[5] !== (idLength === 20 ? 1 : 2)) return 'the multi-pack-index is made for other ids'
  const chunks = chunkTable(bytes, bytes[6]!, bytes.length - idLength)
  if (chunks === undefined) return 'the table of contents of the multi-pack-index is damaged'
  const names = chunks.get('PNAM')
  const fanout = chunks.get('OIDF')
  const ids = chunks.get('OIDL')
  const places = chunks.get('OOFF')
  const long = chunks.get('LOFF') ?? { at: 0, length: 0 }
  if (names === undefined || fanout?.length !== 1024 || ids === undefined || places === undefined)
    return 'the multi-pack-index lacks tables'
  const count = fanoutCount(bytes, fanout.at)
  if (count === undefined || ids.length !== count * idLength || places.length !== count * 8 || long.length % 8 !== 0)
    return 'the tables of the multi-pack-index do not fit together'
  const text = Buffer.from(bytes.subarray(names.at, names.at + names.length)).toString('latin1')
  const packNames = text.split('\0').filter((name) => name !== '')
  if (packNames.length !== uint32(bytes, 8)) return 'the multi-pack-index names another number of packs than it says'
  const tables = { idsAt: ids.at, placesAt: places.at, longAt: long.at, longCount: long.length / 8 }
  return { packNames, bytes, count, idLength, ...tables }
}

interface Chunk {
  readonly at: number
  readonly length: number
}

/** The pieces of a chunked file by their four-letter names; undefined when they overlap or lie outside. */
function chunkTable(bytes: Uint8Array, count: number, end: number): ReadonlyMap<string, Chunk> | undefined {
  const chunks = new Map<string, Chunk>()
  let tableAt = HEADER_BYTES
  if (tableAt + (count + 1) * CHUNK_BYTES > end) return undefined
  for (let i = 0; i < count; i++, tableAt += CHUNK_BYTES) {
    const name = String.fromCharCode(...bytes.subarray(tableAt, tableAt + 4))
    const at = uint64(bytes, tableAt + 4)
    const next = uint64(bytes, tableAt + CHUNK_BYTES + 4)
    if (at < HEADER_BYTES + (count + 1) * CHUNK_BYTES || next < at || next > end) return undefined
    chunks.set(name, { at, length: next - at })
  }
  return chunks
}

/** The index of one pack as the multi-pack-index knows it; objects that it found in several packs are listed in one only. */
export function indexFromMultiPack(midx: MultiPackIndex, pack: number): PackIndex {
  const ids: Uint8Array[] = []
  const offsets: number[] = []
  for (let i = 0; i < midx.count; i++) {
    const placeAt = midx.placesAt + i * 8
    if (uint32(midx.bytes, placeAt) !== pack) continue
    const idAt = midx.idsAt + i * midx.idLength
    ids.push(midx.bytes.subarray(idAt, idAt + midx.idLength))
    offsets.push(placeOffset(midx, uint32(midx.bytes, placeAt + 4)))
  }
  return buildPackIndex(ids, offsets, midx.idLength)
}

function placeOffset(midx: MultiPackIndex, offset: number): number {
  // Without a table of long offsets the highest bit is part of the number.
  if (offset < LONG_OFFSET || midx.longCount === 0) return offset
  const long = offset - LONG_OFFSET
  const value = long < midx.longCount ? uint64(midx.bytes, midx.longAt + long * 8) : 0
  return Number.isSafeInteger(value) ? value : 0
}
