import type * as childProcess from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { testRepository, type TestRepository } from '#testing/git-repository.ts'
import { endObjectProcesses } from './object-process.ts'
import { readObjects } from './objects.ts'

const started = vi.hoisted((): ChildProcess[] => [])
vi.mock('node:child_process', async (original) => {
  const real = await original<typeof childProcess>()
  const spawn = (...args: Parameters<typeof real.spawn>): ChildProcess => {
    const child = real.spawn(...args)
    started.push(child)
    return child
  }
  return { ...real, spawn }
})

let repository: TestRepository
let oids: string[]
beforeEach(() => {
  started.length = 0
  repository = testRepository()
  oids = ['one', 'two', 'three'].map((text) => repository.gitWithInput(text, 'hash-object', '-w', '--stdin'))
})
afterEach(() => {
  endObjectProcesses({ repository: repository.path })
  repository.remove()
})

async function read(names: readonly string[], maxBytes = 1000): Promise<string[]> {
  const target = { repository: repository.path }
  const options = { signal: new AbortController().signal, maxBytes }
  const answers: string[] = []
  for await (const object of readObjects(target, names, options)) {
    answers.push(`${object.index} ${object.kind}${object.kind === 'whole' ? ` ${object.bytes.toString()}` : ''}`)
  }
  return answers
}

describe('readObjects', () => {
  it('answers in the order asked, also for what is absent, twice the same, or too large', async () => {
    const [one = '', two = '', three = ''] = oids
    expect(await read([three, 'f'.repeat(40), one, one, two], 4)).toEqual([
      '0 too-large',
      '1 missing',
      '2 whole one',
      '3 whole one',
      '4 whole two',
    ])
  })

  it('keeps one process for many reads', async () => {
    for (let i = 0; i < 3; i++) expect(await read(oids)).toHaveLength(3)
    expect(started).toHaveLength(1)
  })

  it('gives each of two readers at once a process of its own', async () => {
    const both = await Promise.all([read(oids), read(oids.toReversed())])
    expect(both).toEqual([
      ['0 whole one', '1 whole two', '2 whole three'],
      ['0 whole three', '1 whole two', '2 whole one'],
    ])
    expect(started).toHaveLength(2)
  })

  it('does not blame an object for a process that ended while it was idle', async () => {
    await read(oids)
    started[0]?.kill('SIGKILL')
    expect(await read(oids)).toEqual(['0 whole one', '1 whole two', '2 whole three'])
    expect(started).toHaveLength(2)
  })

  it('uses no process again whose answers were not all read', async () => {
    const target = { repository: repository.path }
    for await (const _ of readObjects(target, oids, { signal: new AbortController().signal, maxBytes: 1000 })) break
    expect(await read(oids.slice(1))).toEqual(['0 whole two', '1 whole three'])
    expect(started).toHaveLength(2)
  })

  it('is over at once when nothing is asked', async () => {
    expect(await read([])).toEqual([])
    expect(started).toHaveLength(0)
  })
})
