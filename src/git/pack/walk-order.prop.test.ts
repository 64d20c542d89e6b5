import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { walkOrder } from './walk-order.ts'

/** Parents by number, most of them a random earlier or later node, and what to drop. */
const forests = fc.array(
  fc.record({ parent: fc.integer({ min: -3, max: 60 }), weight: fc.integer({ min: 1, max: 99 }), drop: fc.boolean() }),
  {
    maxLength: 60,
  },
)

it('walks each node once, bases first, in families, holding few of them', () => {
  fc.assert(
    fc.property(forests, (nodes) => {
      const parents = Int32Array.from(nodes, ({ parent }) => (parent < nodes.length ? Math.max(-1, parent) : -1))
      const dropped = Uint8Array.from(nodes, ({ drop }) => Number(drop))
      const order = [
        ...walkOrder(
          parents,
          Float64Array.from(nodes, ({ weight }) => weight),
          dropped,
        ),
      ]
      const wanted = nodes.map((_, i) => i).filter((i) => isRooted(parents, i))
      const bases = new Set(wanted.filter((i) => dropped[i] === 0).flatMap((i) => pathOf(parents, i)))
      expect(order.toSorted((a, b) => a - b)).toEqual([...bases].toSorted((a, b) => a - b))
      expectDepthFirst(order, parents)
    }),
  )
})

/** Walks it with a stack: the parent must always be the innermost base that still has children to come. */
function expectDepthFirst(order: readonly number[], parents: Int32Array): void {
  const pending = new Map<number, number>()
  for (const node of order) pending.set(parents[node]!, (pending.get(parents[node]!) ?? 0) + 1)
  const stack: number[] = []
  for (const node of order) {
    const parent = parents[node]!
    if (parent >= 0) {
      expect(stack.at(-1)).toBe(parent)
      pending.set(parent, pending.get(parent)! - 1)
      if (pending.get(parent) === 0) stack.pop()
    } else expect(stack).toEqual([])
    if ((pending.get(node) ?? 0) > 0) stack.push(node)
  }
}

it('holds two bases in a chain with leaves at every node, however long', () => {
  const count = 10_000
  // Node 2i is on the chain, node 2i + 1 a leaf of it.
  const parents = Int32Array.from({ length: count }, (_, i) => (i % 2 === 0 ? i - 2 : i - 1))
  parents[0] = -1
  const order = walkOrder(parents, new Float64Array(count).fill(1), new Uint8Array(count))
  const place = new Map([...order].map((node, i) => [node, i]))
  for (let i = 0; i + 2 < count; i += 2) expect(place.get(i + 1)).toBeLessThan(place.get(i + 2)!)
})

function pathOf(parents: Int32Array, node: number): number[] {
  const path: number[] = []
  for (let at = node; at >= 0; at = parents[at]!) path.push(at)
  return path
}

function isRooted(parents: Int32Array, node: number): boolean {
  let at = node
  for (let steps = 0; steps <= parents.length; steps++) {
    if (at < 0) return true
    at = parents[at]!
  }
  return false
}
