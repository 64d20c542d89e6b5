import { closeSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseProblem } from './fault.ts'
import { createInflater, type Inflater } from './inflate.ts'
import type { ObjectLimits } from './limits.ts'
import { idBytes } from './object-id.ts'
import { memoryPackBytes, readByPath, readFully, windowedPackBytes, type PackBytes, type ReadAt } from './pack-bytes.ts'
import { openPacks, type PackFile } from './pack-files.ts'
import { findId } from './pack-index.ts'
import { statusOf, type RepositoryPlace } from './repository-place.ts'

/** What one thread needs to read objects: the packs, its views into them, and its zlib state. */
export interface ObjectStore {
  readonly place: RepositoryPlace
  readonly limits: ObjectLimits
  readonly idLength: number
  /** Grows when a rescan finds new packs; numbers of packs stay. */
  readonly packs: PackFile[]
  readonly problems: DatabaseProblem[]
  readonly inflater: Inflater
  /** This thread's view into a pack. */
  bytesOf(pack: PackFile): PackBytes
  /** A view of its own, for going through a pack from the beginning to the end. */
  scanBytesOf(pack: PackFile): PackBytes
  /** Looks for packs that were not there before, when the directories have changed since; says whether there are any. */
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
  let scannedAt = shared === undefined ? changeTimes(place.objectDirectories) : ''
  const add = (): readonly string[] => {
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
        view = viewOf(pack, limits)
        views.set(pack.path, view)
      }
      return view
    },
    scanBytesOf: (pack) =>
      viewOf(pack, { ...limits, windowBytes: Math.max(limits.windowBytes, SCAN_BYTES), windowCount: 1 }),
    rescan() {
      const now = changeTimes(place.objectDirectories)
      if (now === scannedAt) return false
      scannedAt = now
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
  // Git may have repacked while the list was read. What is still gone is named by a link that leads nowhere.
  if (shared === undefined && add().length > 0)
    for (const file of add()) problems.push({ file, detail: 'it is named, but it is not there' })
  return store
}

/** When the pack directories last changed, as a text to compare. */
function changeTimes(directories: readonly string[]): string {
  return directories.map((one) => statusOf(join(one, 'pack'))?.mtimeMs ?? 0).join(' ')
}

function viewOf(pack: PackFile, limits: ObjectLimits): PackBytes {
  if (pack.memory !== undefined) return memoryPackBytes(pack.memory, pack.end)
  const { descriptor } = pack
  const read: ReadAt =
    descriptor === undefined
      ? readByPath(pack.path)
      : (target, position, length) => readFully(descriptor, target, position, length)
  return windowedPackBytes(read, pack.end, limits)
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
