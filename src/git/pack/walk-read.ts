import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { bufferPool, type BufferMemory, type BufferPool } from './buffer-pool.ts'
import { corrupt, failureOf, ObjectFault } from './fault.ts'
import { childCounts, heldBases } from './held-bases.ts'
import { hexId, typeName, type ObjectFormat, type ObjectType } from './object-id.ts'
import { checkSize } from './limits.ts'
import type { ObjectReader } from './object-reader.ts'
import { packedPlaces, type ObjectStore } from './object-store.ts'
import type { PackFile } from './pack-files.ts'
import { idAt } from './pack-index.ts'
import { rebuilder, type Rebuilder, type Rebuilt } from './rebuilder.ts'
import { DUPLICATE, TYPE_MASK, type WalkUnit } from './walk-plan.ts'
import { knownType, newWalkStep, type WalkStep, type WalkVisitor } from './walk-step.ts'

export interface ReadUnitOptions {
  /** Check that every object has the content that its id stands for. Costs a hash over all bytes. */
  readonly verify?: boolean
  /** Where objects are rebuilt. Objects that are not in a family of a pack come in ordinary memory. */
  readonly memory?: BufferMemory
}

/** What the reading of one unit has at hand. */
interface Walk {
  readonly store: ObjectStore
  readonly reader: ObjectReader
  readonly visitor: WalkVisitor
  readonly verify: boolean
  readonly pool: BufferPool
  readonly step: WalkStep
}

type StepsUnit = Extract<WalkUnit, { kind: 'steps' }>

/**
 * Gives every object of a unit to the visitor, bases before what is made from them. What cannot be given is a failure of that object; the rest
 * goes on. Throws what the visitor throws.
 */
export function readUnit(
  store: ObjectStore,
  reader: ObjectReader,
  unit: WalkUnit,
  visitor: WalkVisitor,
  { verify = false, memory }: ReadUnitOptions = {},
): void {
  const walk: Walk = {
    store,
    reader,
    visitor,
    verify,
    pool: bufferPool(store.limits.maxKeptBytes, memory),
    step: newWalkStep(store.idLength),
  }
  if (unit.kind === 'objects') {
    const types = new Set(unit.types)
    for (const [index, oid] of unit.oids.entries()) readSingle(walk, index, oid, types)
    return
  }
  const pack = store.packs.find((one) => one.path === unit.pack)
  if (pack === undefined) throw new RangeError('the unit was planned with another object database')
  const { pool } = walk
  const rebuild = rebuilder({ store, reader, pool, pack, steps: unit.steps })
  readSteps(walk, unit, pack, rebuild)
  rebuild.close()
  pool.close()
}

function oidOf(pack: PackFile, { steps }: StepsUnit, step: number): string {
  return hexId(pack.index.bytes, idAt(pack.index, steps.positions[step]!), pack.index.idLength)
}

function readSteps(walk: Walk, unit: StepsUnit, pack: PackFile, rebuild: Rebuilder): void {
  const { steps, from, to } = unit
  const { limits } = walk.store
  const { step: out } = walk
  const children = childCounts(unit)
  const bases = heldBases(walk.pool, limits.maxHeldBytes, rebuild, out.instructions)
  for (let step = from; step < to; step++) {
    const uses = children(step)
    const maxBytes = uses > 0 ? limits.maxBaseBytes : limits.maxObjectBytes
    const parentStep = steps.parents[step]!
    const parent = parentStep < 0 ? undefined : bases.parent(parentStep, () => children(parentStep))
    let rebuilt: Rebuilt | undefined
    let fault: ObjectFault | undefined
    try {
      rebuilt =
        parent === undefined
          ? rebuild.root(step, maxBytes)
          : rebuild.child(step, bases.bytesOf(parent), out.instructions, maxBytes)
    } catch (error) {
      if (!(error instanceof ObjectFault)) throw error
      fault = error
    }
    const endsParent = parent !== undefined && bases.use(parent)
    let isTold = parent?.visited === true && out.instructions.count >= 0
    if (rebuilt === undefined) {
      rebuilt = copyElsewhere(walk, oidOf(pack, unit, step), fault)
      isTold = false
    }
    let visited = false
    if (rebuilt === undefined) fail(walk, oidOf(pack, unit, step), fault, typeName(steps.kinds[step]! & TYPE_MASK))
    else {
      fault = undefined
      out.index = step - from
      out.parent = isTold ? parentStep - from : -1
      out.isBase = uses > 0
      out.endsParent = endsParent
      setIdentity(out, pack, unit, step)
      visited = visit(walk, rebuilt.buffer.subarray(0, rebuilt.size))
    }
    if (uses > 0) bases.push({ step, rebuilt, fault, visited, pending: uses })
    else if (rebuilt !== undefined) walk.pool.give(rebuilt.buffer)
  }
}

function setIdentity(out: WalkStep, pack: PackFile, { steps }: StepsUnit, step: number): void {
  const kind = steps.kinds[step]!
  out.type = knownType(kind & TYPE_MASK)
  out.isDuplicate = (kind & DUPLICATE) !== 0
  out.idBytes = pack.index.bytes
  out.idAt = idAt(pack.index, steps.positions[step]!)
}

/** Hands an object to the visitor; says whether it did. */
function visit(walk: Walk, bytes: Uint8Array): boolean {
  const { step, store, visitor } = walk
  try {
    checkSize(bytes.length, store.limits.maxObjectBytes)
    if (walk.verify) verifyId(step.oid(), step.type, bytes, store.place.format)
  } catch (error) {
    fail(walk, step.oid(), error, step.type)
    return false
  }
  step.bytes = bytes
  visitor.object(step)
  return true
}

function fail({ visitor }: Walk, oid: string, error: unknown, type: ObjectType | undefined): void {
  visitor.failure(failureOf(oid, error, type))
}

function verifyId(oid: string, type: ObjectType, bytes: Uint8Array, format: ObjectFormat): void {
  const found = createHash(format).update(`${type} ${bytes.length}\0`).update(bytes).digest('hex')
  if (found !== oid) throw corrupt(`its content has the id ${found}`)
}

/** Another copy of an object that could not be rebuilt, when there is one that can be read; of a pack that vanished, one in a newer pack. */
function copyElsewhere({ store, reader, pool }: Walk, oid: string, fault: ObjectFault | undefined): Rebuilt | undefined {
  const copies = [...packedPlaces(store.packs, Buffer.from(oid, 'hex'))]
  const isLoose = store.place.objectDirectories.some((one) => existsSync(join(one, oid.slice(0, 2), oid.slice(2))))
  if (copies.length < 2 && !isLoose && fault?.reason !== 'object-missing') return undefined
  try {
    const { bytes } = reader.read(oid)
    const buffer = pool.take(bytes.length)
    buffer.set(bytes)
    return { buffer, size: bytes.length }
  } catch (error) {
    if (error instanceof ObjectFault) return undefined
    throw error
  }
}

/** Reads an object by its id, and gives it when it is of a wanted type. */
function readSingle(walk: Walk, index: number, oid: string, types: ReadonlySet<ObjectType>): void {
  const { step, reader } = walk
  try {
    const { type, bytes } = reader.read(oid)
    step.type = knownType(type)
    if (!types.has(step.type)) {
      walk.visitor.unwanted?.(Buffer.from(oid, 'hex'))
      return
    }
    step.index = index
    step.parent = -1
    step.isBase = step.endsParent = step.isDuplicate = false
    step.idBytes = Buffer.from(oid, 'hex')
    step.idAt = 0
    step.bytes = bytes
  } catch (error) {
    fail(walk, oid, error, typeName(reader.typeOf(oid)))
    return
  }
  visit(walk, step.bytes)
}
