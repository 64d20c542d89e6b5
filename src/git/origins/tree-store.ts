import type { WalkStep } from '../pack/index.ts'
import type { IdTable } from './id-table.ts'
import { numberList } from './number-list.ts'
import type { PathTable } from './path-table.ts'
import type { TreeEntry } from './tree-entry.ts'
import { treeReader, type TreeDerivation } from './tree-reader.ts'

/** The entries of all trees, as numbers: read once, asked for often. About 20 bytes a tree, and 8 for each entry that is kept. */
export interface TreeStore {
  /** Takes a tree of a walk; says whether there was room for it. */
  take(step: TreeStep): boolean
  /** To be called after each unit of the walk. */
  endUnit(): void
  /** To be called once, after the last tree: lets go of what leads to no wanted blob. */
  finish(wanted: WantedBlobs): HeldTrees
}

export type TreeStep = TreeDerivation & Pick<WalkStep, 'bytes' | 'idBytes' | 'idAt'>

/** Numbers of wanted blobs by their numbers in a store; below 0 for those that are not wanted. */
export type WantedBlobs = (blob: number) => number

export interface HeldTrees {
  /** Does a tree hold wanted blobs, itself or below? Those that there was no room for count as such. */
  holds(tree: number): boolean
  /**
   * Name and target of each entry that leads to wanted blobs, one after the other, in the order of the tree: a tree's number, or `~` of a blob's. Undefined
   * for a tree that there was no room for.
   */
  of(tree: number): Int32Array | undefined
}

export interface TreeStoreParts {
  readonly idLength: number
  readonly trees: IdTable
  readonly paths: PathTable
  /** The number of a blob of which entries are to be kept; below 0 for others. */
  readonly blobOf: (bytes: Uint8Array, idAt: number) => number
  /** Numbers that are kept, two for each entry. */
  readonly maxNumbers: number
  /** Entries in one tree that lead to the same object; further ones are left out. */
  readonly maxSame: number
}

const UNFIT = 1
const OPEN = 2
const HOLDS_NONE = 3
const HOLDS_SOME = 4

const NOT_KEPT = -1
const NO_ROOM = -2

const NOTHING = new Int32Array(0)

export function treeStore({ idLength, trees, paths, blobOf, maxNumbers, maxSame }: TreeStoreParts): TreeStore {
  const reader = treeReader(idLength)
  let current: Uint8Array = new Uint8Array(0)
  const numbers = numberList()
  let starts = new Uint32Array(1 << 12)
  let lengths = new Uint32Array(1 << 12)
  let states = new Uint8Array(1 << 12)

  function keep(name: number, target: number): number {
    numbers.push(name)
    numbers.push(target)
    return numbers.length > maxNumbers ? NO_ROOM : numbers.length - 2
  }

  function read({ isTree, nameFrom, nameTo, idAt }: TreeEntry): number {
    const target = isTree ? trees.add(current, idAt) : ~blobOf(current, idAt)
    if (!isTree && target >= 0) return NOT_KEPT
    const name = paths.addEarlyName(current, nameFrom, nameTo)
    return name < 0 ? NO_ROOM : keep(name, target)
  }

  const copy = (place: number): number => (place < 0 ? NOT_KEPT : keep(numbers.at(place), numbers.at(place + 1)))

  return {
    take(step) {
      const { bytes, idBytes, idAt } = step
      const tree = trees.add(idBytes, idAt)
      if (tree >= states.length) {
        const length = roomFor(tree)
        starts = new Uint32Array(starts.buffer.transfer(length * 4))
        lengths = new Uint32Array(lengths.buffer.transfer(length * 4))
        states = new Uint8Array(states.buffer.transfer(length))
      }
      // Another copy of the same tree.
      if (lengths[tree]! > 0) return true
      const start = numbers.length
      starts[tree] = start
      current = bytes
      if (reader.each(bytes, step, read, copy)) lengths[tree] = numbers.length - start
      else {
        numbers.length = start
        states[tree] = UNFIT
      }
      return states[tree] !== UNFIT
    },
    endUnit: () => reader.reset(),
    finish(wanted) {
      const targetAt = (index: number): number => numbers.at(index) | 0
      const isHeld = (target: number): boolean =>
        target < 0 ? wanted(~target) >= 0 : states[target] === HOLDS_SOME || states[target] === UNFIT
      spread({ starts, lengths, states, targetAt, isHeld })
      let kept = 0
      for (let i = 1; i < numbers.length; i += 2) if (isHeld(targetAt(i))) kept += 2
      const entries = new Int32Array(kept)
      let used = 0
      for (let tree = 0; tree < states.length; tree++) {
        const start = starts[tree]!
        starts[tree] = used
        if (states[tree] !== HOLDS_SOME) continue
        const from = used
        for (let i = start; i < start + lengths[tree]!; i += 2) {
          const target = targetAt(i + 1)
          if (!isHeld(target)) continue
          entries[used++] = numbers.at(i)
          entries[used++] = target < 0 ? ~wanted(~target) : target
        }
        used = withoutSame(entries, from, used, maxSame)
        lengths[tree] = used - from
      }
      numbers.clear()
      return {
        holds: (tree) => states[tree] === HOLDS_SOME || states[tree] === UNFIT,
        of(tree) {
          if (states[tree] === UNFIT) return undefined
          return states[tree] === HOLDS_SOME ? entries.subarray(starts[tree], starts[tree]! + lengths[tree]!) : NOTHING
        },
      }
    },
  }
}

interface Spreading {
  readonly starts: Uint32Array
  readonly lengths: Uint32Array
  readonly states: Uint8Array
  readonly targetAt: (index: number) => number
  readonly isHeld: (target: number) => boolean
}

/** Finds out which trees hold something, by looking at every entry once. Circles do no harm. */
function spread({ starts, lengths, states, targetAt, isHeld }: Spreading): void {
  /** Trees that are looked into, each below the one before, and the next entry of each. */
  const stack: number[] = []
  const places: number[] = []

  function open(tree: number): void {
    states[tree] = OPEN
    stack.push(tree)
    places.push(starts[tree]!)
  }

  /** What is inside of a tree is in all that are open. */
  function found(): void {
    for (const tree of stack) states[tree] = HOLDS_SOME
    stack.length = places.length = 0
  }

  /** Goes on at the next entry of the innermost tree. */
  function advance(): void {
    const depth = stack.length - 1
    const tree = stack[depth]!
    const end = starts[tree]! + lengths[tree]!
    for (let place = places[depth]!; place < end; place += 2) {
      const target = targetAt(place + 1)
      // Only a store whose ids are false has circles: one holder too many is better than one too few.
      if (isHeld(target) || (target >= 0 && states[target] === OPEN)) return found()
      if (target < 0 || states[target] === HOLDS_NONE || (lengths[target] ?? 0) === 0) continue
      places[depth] = place + 2
      return open(target)
    }
    states[tree] = HOLDS_NONE
    stack.pop()
    places.pop()
  }

  for (let tree = 0; tree < states.length; tree++) {
    if (states[tree] !== 0 || lengths[tree] === 0) continue
    open(tree)
    while (stack.length > 0) advance()
  }
}

/** Leaves out entries beyond so many with the same target; gives where the rest ends. */
function withoutSame(entries: Int32Array, from: number, to: number, maxSame: number): number {
  if (to - from <= 2 * maxSame) return to
  const counts = new Map<number, number>()
  let used = from
  for (let i = from; i < to; i += 2) {
    const target = entries[i + 1]!
    const count = (counts.get(target) ?? 0) + 1
    counts.set(target, count)
    if (count > maxSame) continue
    entries[used++] = entries[i]!
    entries[used++] = target
  }
  return used
}

/** The length of lists that have room for a number and as many more. */
function roomFor(number: number): number {
  return 2 ** (33 - Math.clz32(number))
}
