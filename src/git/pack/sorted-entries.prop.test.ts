import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { buildPackIndex, findId } from './pack-index.ts'
import { findOffsetBefore, sortedEntries } from './sorted-entries.ts'

const ids = (count: number): Uint8Array[] =>
  Array.from({ length: count }, (_, i) => {
    const id = Buffer.alloc(20)
    id.writeUInt32BE(i * 40_000_001)
    return id
  })

it.for([2 ** 20, 2 ** 32 - 1, 2 ** 40])('sorts entries by offset and finds them, up to %d', (end) => {
  const offsets = fc.uniqueArray(fc.integer({ min: 0, max: end + 100 }), { maxLength: 100 })
  fc.assert(
    fc.property(offsets, (given) => {
      const sorted = sortedEntries(buildPackIndex(ids(given.length), given, 20), end)
      const usable = given.filter((offset) => offset >= 12 && offset < end)
      expect([...sorted.offsets.subarray(0, sorted.count)]).toEqual(usable.toSorted((a, b) => a - b))
      expect([...sorted.positions.subarray(0, sorted.count)].map((position) => given[position])).toEqual([
        ...sorted.offsets.subarray(0, sorted.count),
      ])
      expect(sorted.offsets[sorted.count]).toBe(end)
      expect(sorted.unusable).toHaveLength(given.length - usable.length)
      for (let i = 0; i < sorted.count; i++) {
        expect(findOffsetBefore(sorted.offsets, sorted.count, sorted.offsets[i]!)).toBe(i)
        expect(findOffsetBefore(sorted.offsets, i, sorted.offsets[i]!)).toBe(-1)
      }
    }),
  )
})

it('finds every id, and none that is not there, also when ids are not evenly spread', () => {
  const near = fc.uniqueArray(fc.tuple(fc.constantFrom(0, 1, 0x7f, 0xff), fc.constantFrom(0, 0xff), fc.nat(255)), {
    selector: String,
    maxLength: 200,
  })
  fc.assert(
    fc.property(near, fc.nat(200), (heads, split) => {
      const all = heads.map((head) => Buffer.from([...head, ...Buffer.alloc(17, 7)])).sort((a, b) => a.compare(b))
      const listed = all.filter((_, i) => i !== split)
      const index = buildPackIndex(
        listed,
        listed.map(() => 12),
        20,
      )
      for (const [i, id] of listed.entries()) expect(findId(index, id)).toBe(i)
      if (all[split] !== undefined) expect(findId(index, all[split])).toBe(-1)
    }),
  )
})
