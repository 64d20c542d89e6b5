import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Skip } from '#core/coverage.ts'
import type { Content, Unit } from '#core/source.ts'
import { AppError } from '#base/errors.ts'
import { ALL_RULES } from '#app/rules/catalogue.ts'
import { testContext } from '#testing/git-repository.ts'
import { tempDirectory } from '#testing/temp-directory.ts'
import { createExecutor, type AnySource, type Executor, type ExecutorOptions } from './executor.ts'
import type { UnitResult } from './unit-runner.ts'

/** Does what the unit's text says: `eat` takes memory until there is none, `exit` ends the thread. */
const WORKER = `
  import { parentPort, workerData } from 'node:worker_threads'
  const none = { findings: [], skips: [], files: 1, blobs: 0, commits: 0, bytes: 0, allowedInline: 0 }
  parentPort.on('message', ({ kind, task }) => {
    if (kind !== 'task') return
    if (task.work === 'exit') process.exit(3)
    if (task.work === 'throw') return parentPort.postMessage({ kind: 'failed', message: 'it cannot be read' })
    if (task.work === 'wait') while (Atomics.load(workerData.aborted, 0) === 0) {}
    const eaten = []
    while (task.work === 'eat') eaten.push(new Array(10000).fill({}))
    parentPort.postMessage({ kind: 'result', result: none })
  })
  parentPort.postMessage({ kind: 'ready' })
`

const here: string[] = []
const source: AnySource = {
  id: 'words',
  plan: () => expect.unreachable(),
  async *read(work): AsyncGenerator<Content> {
    here.push(work as string)
    yield { kind: 'content', origin: { file: work as string }, bytes: Buffer.from(work as string) }
  },
  placeOf: (work) => `the word ${work as string}`,
}

/** What this thread reads waits for `others`. */
let others: Promise<void> = Promise.resolve()
const helped: AnySource = {
  ...source,
  readsWhilePlanning: true,
  async *read(work): AsyncGenerator<Content> {
    here.push(work as string)
    await others
    yield { kind: 'content', origin: { file: work as string }, bytes: Buffer.from(work as string) }
  },
}

interface Ran {
  readonly executor: Executor
  readonly results: UnitResult[]
  run(...words: string[]): Promise<void>
}

async function start(script: string, options: Partial<ExecutorOptions> = {}): Promise<Ran> {
  const file = join(tempDirectory(), 'worker.mjs')
  writeFileSync(file, script)
  here.length = 0
  const results: UnitResult[] = []
  const executor = createExecutor(
    {
      spec: {
        key: Buffer.alloc(32, 7),
        showSecrets: false,
        binary: false,
        inlineAllow: true,
        selection: { ...ALL_RULES, only: ['stripe'] },
        customRules: [],
      },
      context: testContext(),
      jobs: 2,
      workerScript: pathToFileURL(file),
      onProgress: () => {},
      inlineMs: 0,
      ...options,
    },
    (result) => void results.push(result),
  )
  onTestFinished(() => executor.close())
  const unit = (work: string): Unit => ({ kind: 'unit', work, items: 1, bytes: 0 })
  return {
    executor,
    results,
    async run(...words) {
      for (const word of words) await executor.run(source, unit(word))
      await executor.drain()
    },
  }
}

const gaps = ({ results }: Ran): readonly Skip[] => results.flatMap(({ skips }) => skips)
const filesOf = ({ results }: Ran): number => results.reduce((sum, { files }) => sum + files, 0)

describe('the executor', () => {
  it('makes a gap of a unit that takes all memory of its thread, and goes on with the rest', async () => {
    const ran = await start(WORKER, { heapMegabytes: 16 })
    await ran.run('a', 'b', 'eat', 'c', 'd', 'e', 'eat', 'f')
    const detail = expect.stringContaining('--max-memory') as string
    expect(gaps(ran)).toEqual([
      { place: 'the word eat', reason: 'worker-failed', detail },
      { place: 'the word eat', reason: 'worker-failed', detail },
    ])
    expect([filesOf(ran), here]).toEqual([6, []])
  })

  it('makes a gap of a unit at which a thread ends or which it cannot do', async () => {
    const ran = await start(WORKER)
    await ran.run('a', 'exit', 'b', 'throw', 'c')
    expect(gaps(ran).toSorted((a, b) => (a.place < b.place ? -1 : 1))).toEqual([
      { place: 'the word exit', reason: 'worker-failed', detail: 'its thread ended' },
      { place: 'the word throw', reason: 'worker-failed', detail: 'it cannot be read' },
    ])
    expect([filesOf(ran), here]).toEqual([3, []])
  })

  it.each([
    ['its script is broken', 'this is no script', {}],
    ['it ends before it is ready', 'process.exit(1)', {}],
    ['there is no script', WORKER, { workerScript: new URL('file:///nowhere/worker.mjs') }],
  ])('does everything in this thread when no other can be started: %s', async (_, script, options) => {
    const ran = await start(script, options)
    await ran.run('a', 'b', 'c', 'd', 'e', 'f')
    expect([gaps(ran), filesOf(ran)]).toEqual([[], 6])
    expect(here.toSorted()).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
  })

  describe('of a source that is read while it plans', () => {
    const words = Array.from({ length: 40 }, (_, at) => `${at}`)
    const unit = (work: string): Unit => ({ kind: 'unit', work, items: 1, bytes: 0 })

    it('shares units between this thread and one less than the jobs', async () => {
      others = Promise.resolve()
      const ran = await start(WORKER)
      for (const word of words) await ran.executor.run(helped, unit(word))
      await ran.executor.drain()
      expect([gaps(ran), filesOf(ran)]).toEqual([[], words.length])
      expect(here.length).toBeGreaterThan(0)
      expect(here.length).toBeLessThan(words.length)
      expect(new Set(here).size).toBe(here.length)
    })

    it('starts threads while the first unit takes long in this one', async () => {
      const ran = await start(WORKER, { inlineMs: 20 })
      const elsewhere = Promise.withResolvers<void>()
      others = elsewhere.promise
      await ran.executor.run(helped, unit('slow'))
      for (const word of ['a', 'b', 'c']) await ran.executor.run(helped, unit(word))
      expect(here).toEqual(['slow'])
      while (filesOf(ran) < 3) await new Promise((resolve) => setTimeout(resolve, 5))
      elsewhere.resolve()
      await ran.executor.drain()
      expect([gaps(ran), filesOf(ran), here]).toEqual([[], 4, ['slow']])
    })

    it.each(['this is no script', 'process.exit(1)'])('does all of it here where no thread starts: %s', async (script) => {
      others = Promise.resolve()
      const ran = await start(script)
      for (const word of words) await ran.executor.run(helped, unit(word))
      await ran.executor.drain()
      expect([gaps(ran), filesOf(ran), new Set(here).size]).toEqual([[], words.length, words.length])
    })

    it('makes a gap of a unit that cannot be read in this thread', async () => {
      const ran = await start('process.exit(1)')
      others = Promise.reject(new AppError('E_TARGET_UNREADABLE', 'it is gone'))
      others.catch(() => {})
      await ran.executor.run(helped, unit('a'))
      await ran.executor.drain()
      expect(gaps(ran)).toEqual([{ place: 'the word a', reason: 'worker-failed', detail: 'it is gone' }])
    })

    it('gives up what waits when the scan is aborted', async () => {
      const abort = new AbortController()
      const ran = await start(WORKER, { context: testContext({ signal: abort.signal }) })
      others = new Promise((resolve) => abort.signal.addEventListener('abort', () => resolve()))
      for (const word of ['wait', 'wait', 'a', 'b', 'c']) await ran.executor.run(helped, unit(word))
      setTimeout(() => abort.abort(), 100)
      await ran.executor.drain()
      expect([gaps(ran), filesOf(ran), here]).toEqual([[], 3, ['a']])
    })
  })

  it('adds a thread for a source that this one does not help', async () => {
    others = Promise.resolve()
    const ran = await start(WORKER)
    await ran.executor.run(helped, { kind: 'unit', work: 'a', items: 1, bytes: 0 })
    await ran.run('exit', 'exit', 'b')
    expect([gaps(ran).length, filesOf(ran)]).toEqual([2, 2])
  })

  it('tells threads of an abort while a unit keeps them busy', async () => {
    const abort = new AbortController()
    const ran = await start(WORKER, { context: testContext({ signal: abort.signal }) })
    await ran.executor.run(source, { kind: 'unit', work: 'wait', items: 1, bytes: 0 })
    setTimeout(() => abort.abort(), 200)
    await ran.executor.drain()
    expect(filesOf(ran)).toBe(1)
  })

  it('does nothing elsewhere with one job, and starts again after it was closed', async () => {
    const one = await start(WORKER, { jobs: 1 })
    await one.run('a', 'b')
    expect(here).toEqual(['a', 'b'])
    const two = await start(WORKER)
    await two.run('a')
    await two.executor.close()
    await two.run('b')
    expect([filesOf(two), here]).toEqual([2, []])
  })
})
