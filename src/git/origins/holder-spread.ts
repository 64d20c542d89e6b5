import type { NumberList } from './number-list.ts'
import type { PrefixSet } from './prefix-set.ts'

/** Trees by number, and the prefixes of trees below them. */
export interface TreeLinks {
  readonly prefixes: NumberList
  readonly links: NumberList
  /** Where the links of each tree end; they begin where those of the tree before end. */
  readonly ends: NumberList
}

const OPEN = 1
const HOLDS_NONE = 2

/** Adds all trees below which there are holders to the holders. Looks at every link once; circles do no harm. */
export function spreadHolders(trees: TreeLinks, holders: PrefixSet): void {
  const { prefixes, links, ends } = trees
  const { first, next } = treesByPrefix(prefixes)
  const states = new Uint8Array(prefixes.length)
  const startOf = (tree: number): number => (tree === 0 ? 0 : ends.at(tree - 1))
  /** Trees that are looked into, each below the one before. */
  const stack: number[] = []
  /** For each of them: which of those with its prefix has its turn, and its next link. */
  const parts: number[] = []
  const places: number[] = []

  function open(tree: number): void {
    states[tree] = OPEN
    stack.push(tree)
    parts.push(tree)
    places.push(startOf(tree))
  }

  function close(): void {
    states[stack.pop()!] = HOLDS_NONE
    parts.pop()
    places.pop()
  }

  /** What is inside of a holder is in all that are open. */
  function found(): void {
    for (const tree of stack) holders.add(prefixes.at(tree))
    stack.length = parts.length = places.length = 0
  }

  /** Goes on at the next link of the innermost tree. */
  function advance(): void {
    const depth = stack.length - 1
    const part = parts[depth]!
    const end = ends.at(part)
    for (let place = places[depth]!; place < end; place++) {
      const link = links.at(place)
      if (holders.has(link)) return found()
      const below = first(link)
      if (below < 0 || states[below] === HOLDS_NONE) continue
      // A circle, of prefixes that happen to be the same: one holder too many is better than one too few.
      if (states[below] === OPEN) return found()
      places[depth] = place + 1
      return open(below)
    }
    const other = next[part]!
    if (other < 0) return close()
    parts[depth] = other
    places[depth] = startOf(other)
  }

  for (let tree = 0; tree < prefixes.length; tree++) {
    const node = first(prefixes.at(tree))
    if (states[node] === HOLDS_NONE || holders.has(prefixes.at(tree))) continue
    open(node)
    while (stack.length > 0) advance()
  }
}

interface TreesByPrefix {
  /** One tree with a prefix, always the same; -1 when there is none. */
  readonly first: (prefix: number) => number
  /** Leads from there to all others with this prefix, then to -1. */
  readonly next: Int32Array
}

function treesByPrefix(prefixes: NumberList): TreesByPrefix {
  const count = prefixes.length
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * count + 2))).fill(-1)
  const mask = slots.length - 1
  const next = new Int32Array(count).fill(-1)
  const slotOf = (prefix: number): number => {
    let slot = Math.imul(prefix, 0x9e3779b1) >>> 0
    for (slot = (slot ^ (slot >>> 15)) & mask; slots[slot]! >= 0; slot = (slot + 1) & mask)
      if (prefixes.at(slots[slot]!) === prefix) break
    return slot
  }
  for (let tree = 0; tree < count; tree++) {
    const slot = slotOf(prefixes.at(tree))
    const known = slots[slot]!
    if (known < 0) slots[slot] = tree
    else {
      next[tree] = next[known]!
      next[known] = tree
    }
  }
  return { first: (prefix) => slots[slotOf(prefix)]!, next }
}
