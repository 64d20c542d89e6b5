import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addContributions, chanceOf, packForest, sumOf, unpackForest, type Forest } from './forest.ts'

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

describe('a forest', () => {
  it.each([
    [1, 0, -1.25],
    [2, 0.5, 0.75],
    [2, 0.75, 2.75],
  ])('of %d and %d adds up to %d', (x, y, sum) => {
    expect(sumOf(forest, Float32Array.of(x, y))).toBe(sum)
  })

  it('makes a chance of the sum by its slope and shift', () => {
    expect(chanceOf(forest, 0.5)).toBe(0.5)
    expect(chanceOf(forest, 10)).toBeGreaterThan(0.99)
  })

  it('shares the way from the roots to the leaves out among the features', () => {
    const sums = Float64Array.of(9, 9)
    addContributions(forest, Float32Array.of(2, 0.75), Uint8Array.of(0, 1), sums)
    expect([...sums]).toEqual([1.5, 1])
    addContributions(forest, Float32Array.of(0, 0), Uint8Array.of(0, 0), sums)
    expect([...sums]).toEqual([-1.5, 0])
  })

  it('is the same after packing, wherever its bytes lie', () => {
    const packed = packForest(forest)
    const moved = new Uint8Array(packed.length + 3)
    moved.set(packed, 3)
    expect(unpackForest(moved.subarray(3))).toEqual(forest)
    fc.assert(
      fc.property(fc.float({ noNaN: true }), fc.float({ noNaN: true }), (x, y) => {
        const row = Float32Array.of(x, y)
        expect(sumOf(unpackForest(packed), row)).toBe(sumOf(forest, row))
      }),
    )
  })
})
