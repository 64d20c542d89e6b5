import { closeSync, openSync } from 'node:fs'
import { messageOf } from '#base/errors.ts'
import { ObjectFault, type DatabaseProblem } from './fault.ts'
import { createInflater, type Inflater } from './inflate.ts'
import type { ObjectLimits } from './limits.ts'
import { idBytes } from './object-id.ts'
import { memoryPackBytes, windowedPackBytes, type PackBytes } from './pack-bytes.ts'
import { openPacks, type PackFile } from './pack-files.ts'
import { findId } from './pack-index.ts'
import type { RepositoryPlace } from './repository-place.ts'

/** What one thread needs to read objects: the packs, its views into them, and its zlib state. */
export interface ObjectStore {
  readonly place: RepositoryPlace
  readonly limits: ObjectLimits
  readonly idLength: number
  /** Grows when a rescan finds new packs; numbers of packs stay. */
  readonly packs: PackFile[]
  readonly problems: DatabaseProblem[]
  readonly inflater: Inflater
  /** This thread's view into a pack. Throws a fault when the pack cannot be opened any more. */
  bytesOf(pack: PackFile): PackBytes
  /** A view of its own, for going through a pack from the beginning to the end. */
  scanBytesOf(pack: PackFile): PackBytes
  /** Looks once for packs that were not there at the beginning; says whether there are any. Later calls do nothing. */
  rescan(): boolean
  close(): void
}

/** The window in which a pack is gone through. */
const SCAN_BYTES = 256 << 10

/** Opens the packs, or takes over those that another thread of this process opened; then closing leaves them open. */
export function objectStore(place: RepositoryPlace, limits: ObjectLimits, shared?: readonly PackFile[]): ObjectStore {
  const idLength = idBytes(place.format)
  const problems: DatabaseProblem[] = []
  const packs: PackFile[] = [...(shared ?? [])]
  const inflater = createInflater()
  const views = new Map<string, PackBytes>()
  const owned: number[] = []
  let rescanned = false
  const add = (): boolean => {
    const known = new Set(packs.map((pack) => pack.path))
    const inMemory = packs.reduce((sum, pack) => sum + (pack.memory?.length ?? 0), 0)
    const left = { ...limits, maxPackMemoryBytes: limits.maxPackMemoryBytes - inMemory }
    const found = openPacks(place.objectDirectories, idLength, left, (path) => known.has(path))
    for (const pack of found.packs) if (pack.descriptor !== undefined) owned.push(pack.descriptor)
    packs.push(...found.packs)
    const told = new Set(problems.map(({ file, detail }) => `${file}\0${detail}`))
    problems.push(...found.problems.filter(({ file, detail }) => !told.has(`${file}\0${detail}`)))
    return found.vanished
  }
  const store: ObjectStore = {
    place,
    limits,
    idLength,
    packs,
    problems,
    inflater,
    bytesOf(pack) {
      let view = views.get(pack.path)
      if (view === undefined) {
        view = viewOf(pack, limits, owned)
        views.set(pack.path, view)
      }
      return view
    },
    scanBytesOf: (pack) =>
      viewOf(pack, { ...limits, windowBytes: Math.max(limits.windowBytes, SCAN_BYTES), windowCount: 1 }, owned),
    rescan() {
      if (rescanned) return false
      rescanned = true
      const before = packs.length
      add()
      return packs.length > before
    },
    close() {
      for (const descriptor of owned) closeSync(descriptor)
      owned.length = 0
      views.clear()
      inflater.close()
    },
  }
  if (shared === undefined && add()) store.rescan()
  return store
}

function viewOf(pack: PackFile, limits: ObjectLimits, owned: number[]): PackBytes {
  if (pack.memory !== undefined) return memoryPackBytes(pack.memory, pack.end)
  if (pack.descriptor !== undefined) return windowedPackBytes(pack.descriptor, pack.end, limits)
  try {
    const descriptor = openSync(pack.path, 'r')
    owned.push(descriptor)
    return windowedPackBytes(descriptor, pack.end, limits)
  } catch (error) {
    throw new ObjectFault('object-missing', `its pack cannot be opened any more: ${messageOf(error)}`)
  }
}

/** A pack that holds an id, and the position in its index. */
export interface PackedPlace {
  readonly pack: PackFile
  readonly position: number
}

/** Every pack that holds an id, the largest pack first. */
export function* packedPlaces(packs: readonly PackFile[], id: Uint8Array, at = 0): Generator<PackedPlace> {
  for (const pack of packs) {
    const position = findId(pack.index, id, at)
    if (position >= 0) yield { pack, position }
  }
}
