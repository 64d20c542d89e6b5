import type { BufferPool } from './buffer-pool.ts'
import { applyDelta, readDeltaHeader, type DeltaHeader, type DeltaInstructions } from './delta.ts'
import { inflateEntry, newEntryHeader } from './entry.ts'
import { corrupt } from './fault.ts'
import { OFS_DELTA, REF_DELTA } from './object-id.ts'
import { checkMemory, checkSize } from './limits.ts'
import { readHeader, type ObjectReader } from './object-reader.ts'
import type { ObjectStore } from './object-store.ts'
import type { PackFile } from './pack-files.ts'
import type { WalkSteps } from './walk-plan.ts'

/** A rebuilt object in a buffer of the pool. */
export interface Rebuilt {
  readonly buffer: Uint8Array
  readonly size: number
}

/** Rebuilds the objects of one pack's walk. All functions throw faults. */
export interface Rebuilder {
  /** An object that is whole in its pack, or whose base is not in the walk. Larger ones than `maxBytes` are refused before anything is allocated. */
  root(step: number, maxBytes: number): Rebuilt
  /** An object from its parent, and how it is made from it; refuses likewise. */
  child(step: number, parent: Rebuilt, instructions: DeltaInstructions, maxBytes: number): Rebuilt
  /** Any object of the walk, by rebuilding all that it is made from; for bases that are not held. */
  chain(step: number, held: (step: number) => Rebuilt | undefined, instructions: DeltaInstructions): Rebuilt
  /** Gives its buffer back to the pool. */
  close(): void
}

export interface RebuilderParts {
  readonly store: ObjectStore
  readonly reader: ObjectReader
  readonly pool: BufferPool
  readonly pack: PackFile
  readonly steps: WalkSteps
}

export function rebuilder({ store, reader, pool, pack, steps }: RebuilderParts): Rebuilder {
  const { inflater, limits } = store
  const bytes = store.bytesOf(pack)
  const header = newEntryHeader()
  const deltaHeader: DeltaHeader = { baseSize: 0, resultSize: 0, at: 0 }
  let delta = pool.take(1 << 16)

  function inflate(step: number, target: Uint8Array): void {
    const limit = Math.min(pack.end, steps.offsets[step]! + steps.lengths[step]!)
    inflateEntry(inflater, bytes, header.dataOffset, limit, pack.end, target, header.size)
  }

  /** Lends a buffer to `fill`; when that throws, the buffer goes back. */
  function filled(size: number, fill: (buffer: Uint8Array) => void): Rebuilt {
    const buffer = pool.take(size + 1)
    try {
      fill(buffer)
      return { buffer, size }
    } catch (error) {
      pool.give(buffer)
      throw error
    }
  }

  function root(step: number, maxBytes: number): Rebuilt {
    readHeader(store, pack, steps.offsets[step]!, header)
    if (header.type === OFS_DELTA || header.type === REF_DELTA) {
      const object = reader.readAt(pack, steps.offsets[step]!)
      checkSize(object.bytes.length, maxBytes)
      return filled(object.bytes.length, (buffer) => buffer.set(object.bytes))
    }
    checkSize(header.size, maxBytes)
    checkMemory(header.size, limits)
    return filled(header.size, (buffer) => inflate(step, buffer))
  }

  function child(step: number, parent: Rebuilt, instructions: DeltaInstructions, maxBytes: number): Rebuilt {
    readHeader(store, pack, steps.offsets[step]!, header)
    const length = header.size
    checkSize(length, limits.maxBaseBytes)
    checkMemory(parent.size + length, limits)
    if (length >= delta.length) {
      pool.give(delta)
      delta = pool.take(length + 1)
    }
    inflate(step, delta)
    readDeltaHeader(delta, length, deltaHeader)
    if (deltaHeader.baseSize !== parent.size) throw corrupt('its delta was made for another base')
    checkSize(deltaHeader.resultSize, maxBytes)
    checkMemory(parent.size + length + deltaHeader.resultSize, limits)
    return filled(deltaHeader.resultSize, (buffer) =>
      applyDelta(delta, deltaHeader, length, parent.buffer, buffer, instructions),
    )
  }

  function chain(step: number, held: (step: number) => Rebuilt | undefined, instructions: DeltaInstructions): Rebuilt {
    const missing: number[] = []
    let base = held(step)
    for (let at = step; base === undefined && at >= 0;) {
      missing.push(at)
      at = steps.parents[at]!
      if (at >= 0) base = held(at)
    }
    let current = base
    try {
      for (let one = missing.pop(); one !== undefined; one = missing.pop()) {
        const next: Rebuilt =
          current === undefined ? root(one, limits.maxBaseBytes) : child(one, current, instructions, limits.maxBaseBytes)
        if (current !== base && current !== undefined) pool.give(current.buffer)
        current = next
      }
    } catch (error) {
      if (current !== base && current !== undefined) pool.give(current.buffer)
      throw error
    }
    return current!
  }

  return { root, child, chain, close: () => pool.give(delta) }
}
