import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chanceOf, contributionsOf, packForest, prepareWalk, sumOf, TOPICS, unpackForest, type Forest } from './forest.ts'

/** Two trees on two features: `x <= 1 ? -1 : (y <= 0.5 ? 1 : 3)` and a leaf of 0.25. */
const forest: Forest = {
  base: -0.5,
  slope: 2,
  shift: -1,
  roots: Uint16Array.from([0, 5]),
  features: Uint8Array.from([0, 0, 1, 0, 0, 0]),
  values: Float32Array.from([1, -1, 0.5, 1, 3, 0.25]),
  lefts: Uint16Array.from([1, 0, 3, 0, 0, 0]),
  means: Float32Array.from([0.5, -1, 2, 1, 3, 0.25]),
}
const bitsOf = (...values: number[]): Int32Array => new Int32Array(Float32Array.from(values).buffer)
const walk = prepareWalk(forest, Uint8Array.of(0, 1))

/** A chain to the right, so deep, on one feature: a step right where the value is above the node's number. */
function chain(depth: number): Forest {
  const nodes = Array.from({ length: depth * 2 + 1 }, (_, node) => ({ isInner: node % 2 === 0 && node < depth * 2, node }))
  return {
    ...forest,
    base: 0,
    roots: Uint16Array.of(0),
    features: new Uint8Array(nodes.length),
    values: Float32Array.from(nodes, ({ isInner, node }) => (isInner ? node / 2 : node)),
    lefts: Uint16Array.from(nodes, ({ isInner, node }) => (isInner ? node + 1 : 0)),
    means: new Float32Array(nodes.length),
  }
}

describe('a forest', () => {
  it.each([
    [1, 0, -1.25],
    [2, 0.5, 0.75],
    [2, 0.75, 2.75],
  ])('of %d and %d adds up to %d', (x, y, sum) => {
    expect(sumOf(walk, bitsOf(x, y))).toBe(sum)
  })

  it('walks as far as the comparisons of its numbers lead, however deep', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.float({ min: 0, max: 12, noNaN: true }), (depth, value) => {
        const node = value > depth - 1 ? depth * 2 : Math.max(0, Math.ceil(value)) * 2 + 1
        expect(sumOf(prepareWalk(chain(depth), Uint8Array.of(0)), bitsOf(value))).toBe(node)
      }),
    )
  })

  it('makes a chance of the sum by its slope and shift', () => {
    expect(chanceOf(forest, 0.5)).toBe(0.5)
    expect(chanceOf(forest, 10)).toBeGreaterThan(0.99)
  })

  it('shares the way from the roots to the leaves out among the topics', () => {
    const sums = new Float64Array(TOPICS).fill(9)
    sumOf(walk, bitsOf(2, 0.75))
    contributionsOf(walk, sums)
    expect([...sums]).toEqual([1.5, 1, 0, 0, 0, 0, 0, 0])
    sumOf(walk, bitsOf(0, 0))
    contributionsOf(walk, sums)
    expect([...sums]).toEqual([-1.5, 0, 0, 0, 0, 0, 0, 0])
  })

  it('is the same after packing, wherever its bytes lie', () => {
    const packed = packForest(forest)
    const moved = new Uint8Array(packed.length + 3)
    moved.set(packed, 3)
    expect(unpackForest(moved.subarray(3))).toEqual(forest)
  })
})
