import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { inParallel, inTurns } from './in-parallel.ts'

it('works on all items, never on more than the limit', async () => {
  let running = 0
  let most = 0
  const done: number[] = []
  await inParallel(
    Array.from({ length: 50 }, (_, index) => index),
    4,
    async (item) => {
      most = Math.max(most, ++running)
      await setImmediate()
      running--
      done.push(item)
    },
  )
  expect(most).toBe(4)
  expect(done.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, index) => index))
})

it('rejects with the error of an item, after what was under way has ended', async () => {
  const done: number[] = []
  const work = inParallel([1, 2, 3], 2, async (item) => {
    await setImmediate()
    if (item === 1) throw new Error('one')
    done.push(item)
  })
  await expect(work).rejects.toThrow('one')
  expect(done).toEqual([2, 3])
})

it('takes one of each group in turn', () => {
  expect(inTurns(['a1', 'a2', 'a3', 'b1', 'c1', 'c2'], (item) => item[0]!)).toEqual(['a1', 'b1', 'c1', 'a2', 'c2', 'a3'])
  expect(inTurns([], String)).toEqual([])
})
