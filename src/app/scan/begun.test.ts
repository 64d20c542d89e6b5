import { expect, it } from 'vitest'
import { begun } from './begun.ts'

async function* counted(log: string[], end?: Error): AsyncGenerator<number> {
  try {
    for (const item of [1, 2, 3]) {
      log.push(`asked for ${item}`)
      if (end !== undefined) throw end
      yield item
    }
  } finally {
    log.push('closed')
  }
}

async function read(items: AsyncIterable<number>, stopAt?: number): Promise<readonly number[]> {
  const seen: number[] = []
  for await (const item of items) {
    seen.push(item)
    if (item === stopAt) break
  }
  return seen
}

it('asks for the first item, and for no more, before it does what is to be done meanwhile', async () => {
  const log: string[] = []
  const items = begun(counted(log), async () => {
    await new Promise((resolve) => setTimeout(resolve, 5))
    log.push('meanwhile')
  })
  expect(await read(items)).toEqual([1, 2, 3])
  expect(log).toEqual(['asked for 1', 'meanwhile', 'asked for 2', 'asked for 3', 'closed'])
})

it('ends what it reads when the reader stops', async () => {
  const log: string[] = []
  expect(
    await read(
      begun(counted(log), () => Promise.resolve()),
      2,
    ),
  ).toEqual([1, 2])
  expect(log.at(-1)).toBe('closed')
})

it('tells of a failure of either, and ends what it reads', async () => {
  const log: string[] = []
  await expect(read(begun(counted(log), () => Promise.reject(new Error('no rules'))))).rejects.toThrow('no rules')
  expect(log).toEqual(['asked for 1', 'closed'])
  const slow = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 5))
  await expect(read(begun(counted([], new Error('no items')), slow))).rejects.toThrow('no items')
})
