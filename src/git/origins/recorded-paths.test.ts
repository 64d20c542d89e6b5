import { expect, it } from 'vitest'
import { pathTable } from './path-table.ts'
import { recordedPaths } from './recorded-paths.ts'

const paths = pathTable(1 << 20)
const name = (text: string): number => paths.addName(Buffer.from(text), 0, text.length)

it('keeps the first paths of each blob and those of HEAD, with their first and last commit', () => {
  const atHead = paths.add(0, name('head'))
  const recorded = recordedPaths(paths, { maxPerBlob: 2, maxBytes: 1000 }, (blob, path) => blob === 7 && path === atHead)
  for (const [i, text] of ['a', 'b', 'a', 'c', 'head'].entries()) recorded.recordFirst(7, 0, name(text), i)
  recorded.recordFirst(8, 0, name('a'), 9)
  expect([...recorded.of(7).keys()].map((path) => paths.text(path))).toEqual(['a', 'b', 'head'])
  expect([...recorded.of(7).values()].map(({ first }) => first)).toEqual([0, 1, 4])
  expect(recorded.open).toBe(4)
  for (const commit of [9, 5, 0]) for (const text of ['b', 'c', 'unknown']) recorded.recordLast(7, 0, name(text), commit)
  expect([...recorded.of(7).values()].map(({ last }) => last)).toEqual([-1, 9, -1])
  expect(recorded.open).toBe(3)
  expect(recorded.of(6).size).toBe(0)
})

it('keeps one path of each blob when there is no more room for paths', () => {
  const recorded = recordedPaths(paths, { maxPerBlob: 100, maxBytes: 5 }, () => false)
  for (const blob of [1, 2, 3]) for (const text of ['four', 'five', 'six']) recorded.recordFirst(blob, 0, name(text), 0)
  expect([1, 2, 3].map((blob) => recorded.of(blob).size)).toEqual([2, 1, 1])
})
