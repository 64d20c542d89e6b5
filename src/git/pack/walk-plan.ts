import { hexId, idBytes, typeCode, type ObjectType } from './object-id.ts'
import type { ObjectReader } from './object-reader.ts'
import type { ObjectStore } from './object-store.ts'
import { listLooseObjects } from './loose-object.ts'
import type { PackFile } from './pack-files.ts'
import { findId, idAt } from './pack-index.ts'
import { scanPack, type PackScan } from './pack-scan.ts'
import { walkOrder } from './walk-order.ts'

/** The walk through one pack, a step for each object. On shared memory, so that passing it to another thread costs nothing. */
export interface WalkSteps {
  /** Where the entries begin and how long they are, packed (at most 2^32 - 1). */
  readonly offsets: Float64Array
  readonly lengths: Uint32Array
  /** Positions in the index of the pack, which has the ids. */
  readonly positions: Uint32Array
  /** The step that each is a delta against, always an earlier one; -1 when it is whole, or its base is not walked. */
  readonly parents: Int32Array
  /** Type's number, plus `DUPLICATE` when another pack gives the object too, or when it is known. */
  readonly kinds: Uint8Array
}

export const DUPLICATE = 8
export const TYPE_MASK = 7

/** A piece of work of about the same size as others: steps `from` to `to` of a pack's walk, or objects to be read one by one. Plain data. */
export type WalkUnit =
  | { readonly kind: 'steps'; readonly pack: string; readonly steps: WalkSteps; readonly from: number; readonly to: number }
  | { readonly kind: 'objects'; readonly oids: readonly string[]; readonly types: readonly ObjectType[] }

export interface PlanOptions {
  /** Which objects are wanted. */
  readonly types: readonly ObjectType[]
  /** Packed bytes of a unit, about; an object counts as a few hundred more. Default 4 MiB. */
  readonly unitBytes?: number
  readonly known?: KnownObjects | undefined
}

/** What need not be given again. An object is asked for once: in the first pack that has it, else as a loose one. */
export interface KnownObjects {
  /**
   * Places in the index of a pack of those objects that are still to be asked for one by one, all others being known; undefined when it must be looked
   * into. What it shares with the packs before it is theirs.
   */
  pack(pack: PackFile, before: readonly PackFile[]): Iterable<number> | undefined
  /** Loose objects are of any type. */
  object(idBytes: Uint8Array, idAt: number): boolean
  /** Told of each sound pack that was looked into: places in its index of all objects of wanted types that no pack before it has. */
  planned(pack: PackFile, positions: Uint32Array): void
}

const DEFAULT_UNIT_BYTES = 4 << 20
/** What an object costs on top of its bytes. */
const OBJECT_WEIGHT = 512
const OBJECTS_IN_UNIT = 4000

/**
 * Cuts all objects of some types, reachable or not, into units; the same for the same files. Families of deltas stay together where that does not make a
 * unit too large. An object that several packs hold is left out where nothing else is made from it.
 */
export function planUnits(store: ObjectStore, reader: ObjectReader, options: PlanOptions): WalkUnit[] {
  const { types, unitBytes = DEFAULT_UNIT_BYTES, known } = options
  const wanted = new Uint8Array(8)
  for (const type of types) wanted[typeCode(type)] = 1
  const single: string[] = []
  const units: WalkUnit[] = []
  for (const [number, pack] of store.packs.entries()) {
    const earlier = store.packs.slice(0, number)
    const rest = known?.pack(pack, earlier)
    if (rest !== undefined) {
      single.push(...unknownIn(pack, rest, known))
      continue
    }
    const scan = scanPack(store, reader, pack)
    const doubtful = [...scan.entries.unusable]
    for (let i = 0; i < scan.types.length; i++) if (scan.types[i] === 0) doubtful.push(scan.entries.positions[i]!)
    for (const position of doubtful) {
      const at = idAt(pack.index, position)
      if (!isInPacks(earlier, pack.index.bytes, at)) single.push(hexId(pack.index.bytes, at, store.idLength))
    }
    const { steps, weights } = planPack(scan, pack, { wanted, earlier, known, isSound: doubtful.length === 0 })
    units.push(...cut(pack.path, steps, weights, unitBytes))
  }
  const loose = new Set(store.place.objectDirectories.flatMap((one) => unpacked(store, one)))
  const loosely = [...loose].filter((oid) => known?.object(Buffer.from(oid, 'hex'), 0) !== true)
  const oids = [...new Set([...single, ...loosely])]
  for (let i = 0; i < oids.length; i += OBJECTS_IN_UNIT)
    units.push({ kind: 'objects', oids: oids.slice(i, i + OBJECTS_IN_UNIT), types })
  return units
}

/** The ids of those objects of a known pack that are not known. */
function* unknownIn({ index }: PackFile, positions: Iterable<number>, known: KnownObjects | undefined): Generator<string> {
  for (const position of positions) {
    const at = idAt(index, position)
    if (position < index.count && known?.object(index.bytes, at) !== true) yield hexId(index.bytes, at, index.idLength)
  }
}

/** Loose objects that no pack holds. */
function unpacked(store: ObjectStore, directory: string): string[] {
  const length = idBytes(store.place.format)
  return [...listLooseObjects(directory, length, store.problems)].filter((oid) => {
    return !isInPacks(store.packs, Buffer.from(oid, 'hex'), 0)
  })
}

function isInPacks(packs: readonly PackFile[], id: Uint8Array, at: number): boolean {
  return packs.some((pack) => findId(pack.index, id, at) >= 0)
}

interface PackPlan {
  readonly steps: WalkSteps
  readonly weights: Float64Array
}

interface PlanInput {
  readonly wanted: Uint8Array
  readonly earlier: readonly PackFile[]
  readonly known: KnownObjects | undefined
  /** All of its entries are what the index says. */
  readonly isSound: boolean
}

function planPack(scan: PackScan, pack: PackFile, { wanted, earlier, known, isSound }: PlanInput): PackPlan {
  const { entries, types } = scan
  const nodes = new Int32Array(types.length).fill(-1)
  let count = 0
  for (let i = 0; i < types.length; i++) if (wanted[types[i]!] === 1) nodes[i] = count++
  const parents = new Int32Array(count)
  const weights = new Float64Array(count)
  const duplicates = new Uint8Array(count)
  const entryOf = new Uint32Array(count)
  const own = new Uint32Array(known === undefined ? 0 : count)
  let ownCount = 0
  for (let i = 0; i < types.length; i++) {
    const node = nodes[i]!
    if (node < 0) continue
    const parent = scan.parents[i]!
    entryOf[node] = i
    parents[node] = parent < 0 ? -1 : nodes[parent]!
    weights[node] = entries.offsets[i + 1]! - entries.offsets[i]! + OBJECT_WEIGHT
    const at = idAt(pack.index, entries.positions[i]!)
    if (earlier.length > 0 && isInPacks(earlier, pack.index.bytes, at)) duplicates[node] = 1
    else if (known !== undefined) {
      own[ownCount++] = entries.positions[i]!
      if (known.object(pack.index.bytes, at)) duplicates[node] = 1
    }
  }
  if (isSound) known?.planned(pack, own.subarray(0, ownCount))
  const order = walkOrder(parents, weights, duplicates)
  const steps = emptySteps(order.length)
  const stepOf = new Int32Array(count).fill(-1)
  const stepWeights = new Float64Array(order.length)
  for (let step = 0; step < order.length; step++) {
    const node = order[step]!
    const entry = entryOf[node]!
    stepOf[node] = step
    stepWeights[step] = weights[node]!
    steps.offsets[step] = entries.offsets[entry]!
    steps.lengths[step] = Math.min(entries.offsets[entry + 1]! - entries.offsets[entry]!, 0xffffffff)
    steps.positions[step] = entries.positions[entry]!
    steps.parents[step] = parents[node]! < 0 ? -1 : stepOf[parents[node]!]!
    steps.kinds[step] = types[entry]! + (duplicates[node] === 1 ? DUPLICATE : 0)
  }
  return { steps, weights: stepWeights }
}

function emptySteps(count: number): WalkSteps {
  return {
    offsets: new Float64Array(new SharedArrayBuffer(count * 8)),
    lengths: new Uint32Array(new SharedArrayBuffer(count * 4)),
    positions: new Uint32Array(new SharedArrayBuffer(count * 4)),
    parents: new Int32Array(new SharedArrayBuffer(count * 4)),
    kinds: new Uint8Array(new SharedArrayBuffer(count)),
  }
}

/** Cuts between families when a unit is full, and inside one when it is twice full; what is cut off rebuilds its bases itself. */
function cut(pack: string, steps: WalkSteps, weights: Float64Array, unitBytes: number): WalkUnit[] {
  const units: WalkUnit[] = []
  let from = 0
  let weight = 0
  for (let step = 0; step < weights.length; step++) {
    const isFull = weight >= 2 * unitBytes || (weight >= unitBytes && steps.parents[step]! < 0)
    if (isFull) {
      units.push({ kind: 'steps', pack, steps, from, to: step })
      from = step
      weight = 0
    }
    weight += weights[step]!
  }
  if (from < weights.length) units.push({ kind: 'steps', pack, steps, from, to: weights.length })
  return units
}
