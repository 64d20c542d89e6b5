import type { BufferPool } from './buffer-pool.ts'
import type { DeltaInstructions } from './delta.ts'
import { ObjectFault } from './fault.ts'
import type { Rebuilder, Rebuilt } from './rebuilder.ts'
import type { WalkUnit } from './walk-plan.ts'

/** An object of which others are still to be made. */
export interface Base {
  readonly step: number
  /** Absent when it was dropped to save memory, or could not be rebuilt. */
  rebuilt: Rebuilt | undefined
  /** Why it could not be rebuilt. */
  readonly fault: ObjectFault | undefined
  /** Did the visitor get it? Only then can others be told as deltas against it. */
  readonly visited: boolean
  /** Objects of this unit still to be made from it. */
  pending: number
}

/** The bases that a walk is inside of, from the outermost to the one whose turn it is. */
export interface HeldBases {
  /** The base of the next object; one of another unit is taken up, with so many objects to be made from it. */
  parent(step: number, pending: () => number): Base
  /** Its bytes, rebuilt when they were dropped. Throws a fault when it could not be rebuilt. */
  bytesOf(base: Base): Rebuilt
  /** Counts one object less to be made from it, and lets it go after the last one; says whether it was that. */
  use(base: Base): boolean
  push(base: Base): void
}

/** Holds at most `maxBytes` of bases, apart from the innermost; the outermost are dropped first, because they are needed last. */
export function heldBases(
  pool: BufferPool,
  maxBytes: number,
  rebuild: Rebuilder,
  instructions: DeltaInstructions,
): HeldBases {
  const stack: Base[] = []
  let heldBytes = 0

  function hold(base: Base, rebuilt: Rebuilt): void {
    base.rebuilt = rebuilt
    heldBytes += rebuilt.buffer.length
    for (const outer of stack) {
      if (heldBytes <= maxBytes) return
      if (outer !== base) drop(outer)
    }
  }

  function drop(base: Base): void {
    if (base.rebuilt === undefined) return
    heldBytes -= base.rebuilt.buffer.length
    pool.give(base.rebuilt.buffer)
    base.rebuilt = undefined
  }

  function push(base: Base): void {
    stack.push(base)
    if (base.rebuilt !== undefined) hold(base, base.rebuilt)
  }

  return {
    push,
    parent(step, pending) {
      const innermost = stack.at(-1)
      if (innermost?.step === step) return innermost
      const outside: Base = { step, rebuilt: undefined, fault: undefined, visited: false, pending: pending() }
      push(outside)
      return outside
    },
    bytesOf(base) {
      if (base.fault !== undefined) throw new ObjectFault(base.fault.reason, `of its delta base: ${base.fault.message}`)
      if (base.rebuilt === undefined) {
        const heldAt = (step: number): Rebuilt | undefined => stack.find((one) => one.step === step)?.rebuilt
        hold(base, rebuild.chain(base.step, heldAt, instructions))
      }
      return base.rebuilt!
    },
    use(base) {
      if (--base.pending > 0) return false
      drop(base)
      if (stack.at(-1) === base) stack.pop()
      return true
    },
  }
}

/** How many objects of a unit are deltas against a step, which may be of an earlier unit. */
export function childCounts({ steps, from, to }: Extract<WalkUnit, { kind: 'steps' }>): (step: number) => number {
  const inside = new Uint32Array(to - from)
  const outside = new Map<number, number>()
  for (let step = from; step < to; step++) {
    const parent = steps.parents[step]!
    if (parent >= from) inside[parent - from]!++
    else if (parent >= 0) outside.set(parent, (outside.get(parent) ?? 0) + 1)
  }
  return (step) => (step >= from ? inside[step - from]! : (outside.get(step) ?? 0))
}
