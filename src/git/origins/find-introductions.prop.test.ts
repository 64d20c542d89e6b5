import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { refsByLog, slowIntroductions, slowRefs } from '#testing/git-introductions.ts'
import { testContext, testRepository } from '#testing/git-repository.ts'
import { sampleFinding } from '#testing/sample-report.ts'
import { historyCommands, randomCommit } from '#testing/random-history.ts'
import { beginEarlyHistory } from './early-history.ts'
import { findIntroductions, type Introductions } from './find-introductions.ts'
import { findRefs } from './find-refs.ts'
import { ORIGIN_LIMITS } from './limits.ts'

const FOUND = sampleFinding({ location: { ...sampleFinding().location, blob: '0'.repeat(40) } })

/** All references of each path and blob. */
async function refsOf({ byBlob, history }: Introductions): Promise<Map<string, Set<string>>> {
  const pairs = [...byBlob].flatMap(([blob, list]) => list.map(({ path, commits }) => ({ key: `${blob} ${path}`, commits })))
  const questions = pairs.map(({ commits }) => ({ commits, objects: [] }))
  const refs = await findRefs(history, questions, testContext().signal)
  return new Map(pairs.map(({ key }, i) => [key, new Set(refs[i]?.names)]))
}

describe('introductions of blobs', () => {
  it(
    'are those that listing every commit gives, in any history, also in little memory and begun early',
    { timeout: 240_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(randomCommit(fc.integer({ min: 1000, max: 1005 })), { minLength: 1, maxLength: 10 }),
          async (commits) => {
            const repository = testRepository({ bare: true })
            try {
              repository.gitWithInput(historyCommands(commits), 'fast-import', '--quiet', '--force')
              const slow = slowIntroductions((...args) => repository.git(...args))
              const blobs = new Set([...slow.keys(), 'f'.repeat(40)])
              for (const way of ['usual', 'in little memory', 'begun early']) {
                const target = { repository: repository.path }
                const context = testContext()
                const limits = way === 'in little memory' ? { ...ORIGIN_LIMITS, maxNumbers: 0, maxKept: 0 } : ORIGIN_LIMITS
                if (way === 'begun early') beginEarlyHistory(target, [FOUND], context)
                const found = await findIntroductions(target, blobs, context.signal, limits)
                const quick = Array.from(found.byBlob, ([blob, list]) => [
                  blob,
                  list.map(({ path, commit, lastCommit }) => ({ path, commit, lastCommit })),
                ])
                expect(Object.fromEntries(quick)).toEqual(Object.fromEntries(slow))
                const refs = await refsOf(found)
                expect(refs).toEqual(slowRefs((...args) => repository.git(...args)))
                for (const blob of slow.keys()) {
                  const ofBlob = [...refs.keys()]
                    .filter((key) => key.startsWith(blob))
                    .flatMap((key) => Array.from(refs.get(key) ?? []))
                  expect(new Set(ofBlob)).toEqual(refsByLog((...args) => repository.git(...args), blob))
                }
              }
            } finally {
              repository.remove()
            }
          },
        ),
        { numRuns: 40 },
      )
    },
  )
})
