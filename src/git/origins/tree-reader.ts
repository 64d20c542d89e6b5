import type { WalkStep } from '../pack/index.ts'
import { newTreeEntry, readTreeEntry, type TreeEntry } from './tree-entry.ts'

/** How a tree is made from another one, as far as it matters here. */
export type TreeDerivation = Pick<WalkStep, 'index' | 'parent' | 'isBase' | 'endsParent' | 'instructions'>

/** Reads trees of a walk; of those that are made from others, only what is new. */
export interface TreeReader {
  /**
   * Goes through the entries of a tree. `read` gets those that are new and gives a number for each, `copy` the numbers of those that its base has
   * alike, and gives new ones. Ends, and says false, when one of them gives a number below -1.
   */
  each(
    bytes: Uint8Array,
    derivation: TreeDerivation,
    read: (entry: TreeEntry) => number,
    copy: (number: number) => number,
  ): boolean
  /** To be called between units. */
  reset(): void
}

/** Memory: 8 bytes an entry of the trees that others are still made from. */
export function treeReader(idLength: number): TreeReader {
  /** For each entry where it begins and its number; at last where the last one ends. */
  const bases = new Map<number, Int32Array>()
  const entry = newTreeEntry()
  let places = new Int32Array(1 << 10)

  return {
    each(bytes, { index, parent, isBase, endsParent, instructions }, read, copy) {
      const base = parent < 0 ? undefined : bases.get(parent)
      if (endsParent) bases.delete(parent)
      const { triples, count } = instructions
      let triple = base === undefined ? count : 0
      let used = 0
      let at = 0
      const note = (begin: number, number: number): void => {
        if (used + 3 > places.length) places = Int32Array.from({ length: places.length * 2 }, (_, i) => places[i] ?? 0)
        places[used++] = begin
        places[used++] = number
      }
      for (;;) {
        while (triple < count && triples[triple * 3]! + triples[triple * 3 + 1]! <= at) triple++
        const from = triple < count ? triples[triple * 3 + 2]! : -1
        if (base !== undefined && from >= 0) {
          const shift = triples[triple * 3]! - from
          const end = from + triples[triple * 3 + 1]!
          const first = entryAt(base, at - shift)
          let next = first
          for (; next >= 0 && next + 2 < base.length && base[next + 2]! <= end; next += 2) {
            const number = copy(base[next + 1]!)
            if (number < -1) return false
            note(base[next]! + shift, number)
          }
          if (next > first) at = base[next]! + shift
          if (next > first) continue
        }
        if (!readTreeEntry(bytes, at, idLength, entry)) break
        const number = read(entry)
        if (number < -1) return false
        note(at, number)
        at = entry.end
      }
      if (isBase && at === bytes.length) {
        places[used++] = at
        bases.set(index, places.slice(0, used))
      }
      return true
    },
    reset: () => bases.clear(),
  }
}

/** Where the entry that begins at a place stands in a base; -1 when none does. */
function entryAt(base: Int32Array, place: number): number {
  let low = 0
  let high = (base.length >> 1) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const begin = base[middle * 2]!
    if (begin === place) return middle * 2
    if (begin < place) low = middle + 1
    else high = middle - 1
  }
  return -1
}
