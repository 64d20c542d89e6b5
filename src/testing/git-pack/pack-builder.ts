import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { objectLimits, type ObjectLimits } from '#git/pack/limits.ts'
import { OFS_DELTA, REF_DELTA, typeName } from '#git/pack/object-id.ts'
import { objectReader, type ObjectReader } from '#git/pack/object-reader.ts'
import { objectStore, type ObjectStore } from '#git/pack/object-store.ts'
import type { PackFile } from '#git/pack/pack-files.ts'
import { buildPackIndex } from '#git/pack/pack-index.ts'

/** For tests: an entry to be put into a pack, with whatever its header shall claim. */
export interface BuiltEntry {
  readonly id: Uint8Array
  /** 1 to 4, or a delta's number. */
  readonly type: number
  readonly data: Uint8Array
  /** Stated size; that of the data unless given. */
  readonly size?: number | undefined
  /** For offset deltas, the number of the entry that it is against; later ones give a wrong distance. */
  readonly base?: number | undefined
  /** For reference deltas. */
  readonly baseId?: Uint8Array | undefined
}

/** A pack and its index in memory. */
export function buildPack(entries: readonly BuiltEntry[], path = '/nowhere/pack-1.pack'): PackFile {
  const parts: Uint8Array[] = [Buffer.from('PACK\0\0\0\u0002\0\0\0\0', 'latin1')]
  const offsets: number[] = []
  let offset = 12
  for (const entry of entries) {
    offsets.push(offset)
    const head = entryHead(entry, offset - (offsets[entry.base ?? -1] ?? 0))
    const packed = deflateSync(entry.data)
    parts.push(head, packed)
    offset += head.length + packed.length
  }
  const order = entries.map((_, i) => i).sort((a, b) => Buffer.compare(entries[a]!.id, entries[b]!.id))
  const ids = order.map((i) => entries[i]!.id)
  const index = buildPackIndex(
    ids,
    order.map((i) => offsets[i]!),
    ids[0]?.length ?? 20,
  )
  return { path, index, memory: Buffer.concat(parts), end: offset }
}

function entryHead({ type, size, data, baseId }: BuiltEntry, distance: number): Buffer {
  const stated = BigInt(size ?? data.length)
  const head: number[] = [(type << 4) | Number(stated & 15n)]
  for (let rest = stated >> 4n; rest > 0n; rest >>= 7n) {
    head[head.length - 1]! |= 0x80
    head.push(Number(rest & 127n))
  }
  if (type === REF_DELTA) head.push(...(baseId ?? new Uint8Array(20)))
  if (type === OFS_DELTA) {
    const digits = [distance % 128]
    for (let rest = Math.floor(distance / 128); rest > 0; rest = Math.floor(rest / 128))
      digits.unshift((--rest % 128) | 0x80)
    head.push(...digits)
  }
  return Buffer.from(head)
}

/** The id that git gives to content. */
export function idOf(type: number, content: Uint8Array): Uint8Array {
  return createHash('sha1')
    .update(`${typeName(type)} ${content.length}\0`)
    .update(content)
    .digest()
}

/** A delta: stated sizes, then copies as [from, length] and inserts as text. */
export function buildDelta(
  baseSize: number,
  resultSize: number,
  ...parts: readonly (string | readonly [number, number])[]
): Buffer {
  const bytes = [...varint(baseSize), ...varint(resultSize)]
  for (const part of parts) {
    if (typeof part === 'string') bytes.push(part.length, ...Buffer.from(part, 'latin1'))
    else {
      const [from, length] = part
      const operands = [from, from >>> 8, from >>> 16, from >>> 24, length, length >>> 8, length >>> 16]
      bytes.push(0xff, ...operands.map((one) => one & 0xff))
    }
  }
  return Buffer.from(bytes)
}

function varint(value: number): number[] {
  const bytes = [value % 128]
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) {
    bytes[bytes.length - 1]! |= 0x80
    bytes.push(rest % 128)
  }
  return bytes
}

/** The index of a built pack as an `.idx` file of version 2, its offsets moved on by `shift`. */
export function indexFileOf({ index }: PackFile, shift = 0): Uint8Array {
  const bytes = Buffer.from(index.bytes)
  for (let at = index.longAt; at < bytes.length; at += 8)
    bytes.writeBigUInt64BE(bytes.readBigUInt64BE(at) + BigInt(shift), at)
  const magic = Uint8Array.from([0xff, 0x74, 0x4f, 0x63, 0, 0, 0, 2])
  const checksums = new Uint8Array(index.count * 4)
  const trailers = new Uint8Array(2 * index.idLength)
  return Buffer.concat([magic, bytes.subarray(0, index.offsetsAt), checksums, bytes.subarray(index.offsetsAt), trailers])
}

/** A store and reader over packs in memory, of a repository that has nothing else. */
export function storeOf(
  packs: readonly PackFile[],
  limits: Partial<ObjectLimits> = {},
): { store: ObjectStore; reader: ObjectReader } {
  const place = {
    commonDirectory: '/nowhere',
    objectDirectories: [],
    format: 'sha1',
    shallowCommits: [],
    partial: false,
  } as const
  const store = objectStore(place, objectLimits(limits), packs)
  return { store, reader: objectReader(store) }
}
