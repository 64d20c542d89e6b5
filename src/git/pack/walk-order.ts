/**
 * Orders nodes depth first: roots as they come, children likewise, but the child with the heaviest offspring last. When its turn comes, its parent is not
 * needed any more, so the number of bases held at once is at most the logarithm of the number of nodes, however deep the deltas are.
 * Nodes whose ancestors form a circle do not occur. `dropped` leaves are left out, as are those whose offspring is all left out.
 */
export function walkOrder(parents: Int32Array, weights: Float64Array, dropped: Uint8Array): Uint32Array {
  const { starts, children } = childTable(parents)
  const reached = breadthFirst(parents, starts, children)
  const kept = new Uint8Array(parents.length)
  const offspring = weights.slice()
  for (let i = reached.length - 1; i >= 0; i--) {
    const node = reached[i]!
    if (dropped[node] === 0) kept[node] = 1
    const parent = parents[node]!
    if (parent < 0 || kept[node] === 0) continue
    kept[parent] = 1
    offspring[parent]! += offspring[node]!
  }
  putHeaviestLast(starts, children, offspring)
  return depthFirst({ parents, starts, children, kept })
}

interface ChildTable {
  /** Where the children of a node begin in `children`; they end where those of the next node begin. */
  readonly starts: Uint32Array
  readonly children: Uint32Array
}

function childTable(parents: Int32Array): ChildTable {
  const count = parents.length
  const starts = new Uint32Array(count + 1)
  for (let i = 0; i < count; i++) if (parents[i]! >= 0) starts[parents[i]! + 1]!++
  for (let i = 0; i < count; i++) starts[i + 1]! += starts[i]!
  const children = new Uint32Array(starts[count]!)
  const next = starts.slice()
  for (let i = 0; i < count; i++) if (parents[i]! >= 0) children[next[parents[i]!]!++] = i
  return { starts, children }
}

function breadthFirst(parents: Int32Array, starts: Uint32Array, children: Uint32Array): Uint32Array {
  const queue = new Uint32Array(parents.length)
  let filled = 0
  for (let i = 0; i < parents.length; i++) if (parents[i]! < 0) queue[filled++] = i
  for (let at = 0; at < filled; at++) {
    const node = queue[at]!
    for (let i = starts[node]!; i < starts[node + 1]!; i++) queue[filled++] = children[i]!
  }
  return queue.subarray(0, filled)
}

function putHeaviestLast(starts: Uint32Array, children: Uint32Array, offspring: Float64Array): void {
  for (let node = 0; node + 1 < starts.length; node++) {
    const last = starts[node + 1]! - 1
    let heaviest = last
    for (let i = starts[node]!; i < last; i++) if (offspring[children[i]!]! > offspring[children[heaviest]!]!) heaviest = i
    if (last < starts[node]! || heaviest === last) continue
    const moved = children[heaviest]!
    children.copyWithin(heaviest, heaviest + 1, last + 1)
    children[last] = moved
  }
}

function depthFirst(forest: ChildTable & { readonly parents: Int32Array; readonly kept: Uint8Array }): Uint32Array {
  const { parents, starts, children, kept } = forest
  const order = new Uint32Array(parents.length)
  const stack = new Uint32Array(parents.length)
  let emitted = 0
  for (let root = 0; root < parents.length; root++) {
    if (parents[root]! >= 0 || kept[root] === 0) continue
    let depth = 0
    stack[depth++] = root
    while (depth > 0) {
      const node = stack[--depth]!
      order[emitted++] = node
      for (let i = starts[node + 1]! - 1; i >= starts[node]!; i--)
        if (kept[children[i]!] === 1) stack[depth++] = children[i]!
    }
  }
  return order.subarray(0, emitted)
}
