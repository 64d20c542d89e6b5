import { applyDelta, newInstructions, readDeltaHeader, type DeltaHeader } from './delta.ts'
import { inflateEntry, newEntryHeader, readEntryHeader, type EntryHeader } from './entry.ts'
import { corrupt, ObjectFault } from './fault.ts'
import { looseObjectType, readLooseObject, type LooseObject } from './loose-object.ts'
import { hexId, OFS_DELTA, parseHexId, REF_DELTA, TREE } from './object-id.ts'
import { checkMemory, checkSize } from './limits.ts'
import { packedPlaces, type ObjectStore } from './object-store.ts'
import type { PackFile } from './pack-files.ts'
import { entryOffset, findId } from './pack-index.ts'

/** A whole object. Its bytes stay valid and must not be changed: they may be the base of others. */
export type RawObject = LooseObject

/** Reads single objects, wherever they are. All functions throw a fault for objects that cannot be given. */
export interface ObjectReader {
  /** Tries every copy of the object before it gives up. */
  read(oid: string): RawObject
  has(oid: string): boolean
  /** Its type's number from what describes it, when it cannot be read itself; 0 when that is not known either. */
  typeOf(oid: string): number
  /** The entry at an offset of a pack. */
  readAt(pack: PackFile, offset: number): RawObject
  /** Its type's number, found without unpacking anything. */
  typeAt(pack: PackFile, offset: number): number
}

/** One delta on the way down to a whole object. */
interface Link {
  readonly pack: PackFile
  readonly offset: number
  readonly dataOffset: number
  readonly size: number
}

/** From this length on, a chain is watched for running in a circle. */
const WATCHED_LINKS = 64

export function objectReader(store: ObjectStore): ObjectReader {
  const { limits } = store
  const header = newEntryHeader()
  const deltaHeader: DeltaHeader = { baseSize: 0, resultSize: 0, at: 0 }
  const instructions = newInstructions()
  const cache = baseCache(limits.baseCacheBytes)

  /** Follows deltas from an entry; ends at a base in memory, or at an entry that is whole (then `header` describes it). */
  function follow(start: PackFile, startOffset: number, links: Link[], usesCache: boolean): RawObject | Link {
    let pack = start
    let offset = startOffset
    const seen = new Set<string>()
    for (;;) {
      const known = usesCache ? cache.get(keyOf(pack, offset)) : undefined
      if (known !== undefined) return known
      readHeader(store, pack, offset, header)
      const link: Link = { pack, offset, dataOffset: header.dataOffset, size: header.size }
      if (header.type !== OFS_DELTA && header.type !== REF_DELTA) return link
      links.push(link)
      if (links.length >= WATCHED_LINKS) {
        const key = keyOf(pack, offset)
        if (seen.has(key)) throw corrupt('its deltas run in a circle')
        seen.add(key)
      }
      if (header.type === OFS_DELTA) {
        offset = header.baseOffset
        continue
      }
      const base = locateBase(store, pack, header.baseId)
      if ('bytes' in base) return base
      ;({ pack, offset } = base)
    }
  }

  function readAt(pack: PackFile, offset: number): RawObject {
    const links: Link[] = []
    const end = follow(pack, offset, links, true)
    let object = 'bytes' in end ? end : { type: header.type, bytes: inflateLink(store, end) }
    if (!('bytes' in end)) cache.put(keyOf(end.pack, end.offset), object)
    for (let link = links.pop(); link !== undefined; link = links.pop()) {
      const delta = inflateLink(store, link)
      readDeltaHeader(delta, delta.length, deltaHeader)
      if (deltaHeader.baseSize !== object.bytes.length) throw corrupt('its delta was made for another base')
      checkSize(deltaHeader.resultSize, limits.maxBaseBytes)
      checkMemory(object.bytes.length + delta.length + deltaHeader.resultSize, limits)
      const bytes = new Uint8Array(deltaHeader.resultSize)
      applyDelta(delta, deltaHeader, delta.length, object.bytes, bytes, instructions)
      object = { type: object.type, bytes }
      cache.put(keyOf(link.pack, link.offset), object)
    }
    return object
  }

  function typeAt(pack: PackFile, offset: number): number {
    const end = follow(pack, offset, [], false)
    return 'bytes' in end ? end.type : header.type
  }

  /** Trees are read when a scan meets them, and again when it looks up where findings came from. */
  function readLoose(directory: string, oid: string): RawObject | undefined {
    const key = `${oid} ${directory}`
    const known = cache.get(key)
    if (known !== undefined) return known
    const object = readLooseObject(directory, oid, store.inflater, limits)
    if (object?.type === TREE) cache.put(key, object)
    return object
  }

  function readCopies(oid: string, id: Uint8Array): RawObject {
    let first: unknown
    const copies: (() => RawObject | undefined)[] = []
    for (const { pack, position } of packedPlaces(store.packs, id))
      copies.push(() => readAt(pack, entryOffset(pack.index, position)))
    for (const directory of store.place.objectDirectories) copies.push(() => readLoose(directory, oid))
    for (const copy of copies) {
      try {
        const object = copy()
        if (object !== undefined) return object
      } catch (error) {
        if (!(error instanceof ObjectFault)) throw error
        first ??= error
      }
    }
    throw first ?? new ObjectFault('object-missing', 'it is not in the object database')
  }

  const idOf = (oid: string): Uint8Array => {
    const id = parseHexId(oid, store.idLength)
    if (id === undefined) throw new ObjectFault('object-missing', 'this is no object id of the repository')
    return id
  }
  return {
    readAt,
    typeAt,
    read(oid) {
      const id = idOf(oid)
      let object: RawObject
      try {
        object = readCopies(oid, id)
      } catch (error) {
        // Git may have moved it into a new pack meanwhile.
        if (!(error instanceof ObjectFault) || !store.rescan()) throw error
        object = readCopies(oid, id)
      }
      checkSize(object.bytes.length, limits.maxObjectBytes)
      return object
    },
    typeOf(oid) {
      for (const directory of store.place.objectDirectories) {
        const type = orNothing(() => looseObjectType(directory, oid))
        if (type !== undefined) return type
      }
      const id = parseHexId(oid, store.idLength)
      if (id === undefined) return 0
      for (const { pack, position } of packedPlaces(store.packs, id)) {
        const type = orNothing(() => typeAt(pack, entryOffset(pack.index, position)))
        if (type !== undefined) return type
      }
      return 0
    },
    has(oid) {
      const id = parseHexId(oid, store.idLength)
      if (id === undefined) return false
      return store.packs.some((pack) => findId(pack.index, id) >= 0) || isLoose(store, oid)
    },
  }
}

function orNothing<Value>(ask: () => Value): Value | undefined {
  try {
    return ask()
  } catch (error) {
    if (error instanceof ObjectFault) return undefined
    throw error
  }
}

function isLoose(store: ObjectStore, oid: string): boolean {
  return store.place.objectDirectories.some((directory) => {
    try {
      return looseObjectType(directory, oid) !== undefined
    } catch (error) {
      if (error instanceof ObjectFault) return true
      throw error
    }
  })
}

/** The header at an offset; throws a fault when there is none. */
export function readHeader(store: ObjectStore, pack: PackFile, offset: number, header: EntryHeader): void {
  const isInside = offset >= 12 && offset < pack.end
  if (!isInside || !readEntryHeader(store.bytesOf(pack), offset, store.idLength, header))
    throw corrupt(`there is no entry at offset ${offset} of its pack`)
}

function inflateLink(store: ObjectStore, { pack, dataOffset, size }: Link): Uint8Array {
  checkSize(size, store.limits.maxBaseBytes)
  checkMemory(size, store.limits)
  const bytes = new Uint8Array(size + 1)
  // More than what so many bytes can be packed to, unless the packer was a strange one; then the end of the pack is tried.
  const limit = Math.min(pack.end, dataOffset + size + (size >> 8) + 128)
  inflateEntry(store.inflater, store.bytesOf(pack), dataOffset, limit, pack.end, bytes, size)
  return bytes.subarray(0, size)
}

/** The base of a reference delta: in its own pack, in another one, or loose. */
function locateBase(store: ObjectStore, pack: PackFile, id: Uint8Array): RawObject | { pack: PackFile; offset: number } {
  const own = findId(pack.index, id)
  if (own >= 0) return { pack, offset: entryOffset(pack.index, own) }
  for (const other of packedPlaces(store.packs, id))
    return { pack: other.pack, offset: entryOffset(other.pack.index, other.position) }
  const oid = hexId(id, 0, store.idLength)
  for (const directory of store.place.objectDirectories) {
    const object = readLooseObject(directory, oid, store.inflater, store.limits)
    if (object !== undefined) return object
  }
  throw new ObjectFault('object-missing', `its delta base ${oid} is not in the object database`)
}

function keyOf(pack: PackFile, offset: number): string {
  return `${offset} ${pack.path}`
}

/** Keeps what was used last, up to a sum of bytes. */
function baseCache(maxBytes: number): {
  get(key: string): RawObject | undefined
  put(key: string, object: RawObject): void
} {
  const kept = new Map<string, RawObject>()
  let sum = 0
  return {
    get(key) {
      const object = kept.get(key)
      if (object === undefined) return undefined
      kept.delete(key)
      kept.set(key, object)
      return object
    },
    put(key, object) {
      if (object.bytes.length > maxBytes / 4) return
      sum += object.bytes.length - (kept.get(key)?.bytes.length ?? 0)
      kept.delete(key)
      kept.set(key, object)
      for (const [oldest, { bytes }] of kept) {
        if (sum <= maxBytes) break
        sum -= bytes.length
        kept.delete(oldest)
      }
    },
  }
}
