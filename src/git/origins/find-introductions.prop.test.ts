import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slowIntroductions } from '#testing/git-introductions.ts'
import { testContext, testRepository } from '#testing/git-repository.ts'
import { findIntroductions } from './find-introductions.ts'
import { ORIGIN_LIMITS } from './limits.ts'

const PATHS = ['a', 'b', 'd/a', 'd/b', 'd/e/a', 'f/a'] as const
const CONTENTS = ['one', 'two', 'three'] as const

interface RandomCommit {
  readonly parents: readonly number[]
  readonly date: number
  readonly isReferenced: boolean
  readonly changes: readonly { readonly path: string; readonly content: string | undefined }[]
}

const randomCommit: fc.Arbitrary<RandomCommit> = fc.record({
  parents: fc.array(fc.nat({ max: 20 }), { maxLength: 3 }),
  date: fc.integer({ min: 1000, max: 1005 }),
  isReferenced: fc.boolean(),
  changes: fc.array(
    fc.record({
      path: fc.constantFrom(...PATHS),
      content: fc.option(fc.constantFrom(...CONTENTS), { nil: undefined, freq: 2 }),
    }),
    { maxLength: 4 },
  ),
})

/** What `git fast-import` makes the history from. Commits that no other has as parent are referenced, so that all are reachable. */
function commands(commits: readonly RandomCommit[]): string {
  const lines: string[] = CONTENTS.flatMap((content, i) => ['blob', `mark :${i + 1}`, `data ${content.length}`, content])
  const mark = (commit: number): number => commit + 100
  const hasChild = new Set<number>()
  for (const [number, { parents, date, changes }] of commits.entries()) {
    const known = number === 0 ? [] : [...new Set(parents.map((parent) => parent % number))]
    for (const parent of known) hasChild.add(parent)
    lines.push(`commit refs/heads/c${number}`, `mark :${mark(number)}`)
    lines.push(`author A ${number} <a@example.com> 900 +0000`, `committer C <c@example.com> ${date} +0000`, 'data 1', 'm')
    for (const [i, parent] of known.entries()) lines.push(`${i === 0 ? 'from' : 'merge'} :${mark(parent)}`)
    for (const { path, content } of changes) {
      if (content === undefined) lines.push(`D ${path}`)
      else lines.push(`M 644 :${CONTENTS.indexOf(content as (typeof CONTENTS)[number]) + 1} ${path}`)
    }
    lines.push('')
  }
  const kept = commits.flatMap(({ isReferenced }, number) => (isReferenced || !hasChild.has(number) ? [] : [number]))
  for (const number of kept) lines.push(`reset refs/heads/c${number}`, `from ${'0'.repeat(40)}`, '')
  return `${lines.join('\n')}\n`
}

describe('introductions of blobs', () => {
  it('are those that listing every commit gives, in any history, also in little memory', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(randomCommit, { minLength: 1, maxLength: 10 }), async (commits) => {
        const repository = testRepository({ bare: true })
        try {
          repository.gitWithInput(commands(commits), 'fast-import', '--quiet', '--force')
          const slow = slowIntroductions((...args) => repository.git(...args))
          const blobs = new Set([...slow.keys(), 'f'.repeat(40)])
          for (const limits of [ORIGIN_LIMITS, { ...ORIGIN_LIMITS, maxLinks: 0, maxKept: 0 }]) {
            const { byBlob } = await findIntroductions({ repository: repository.path }, blobs, testContext().signal, limits)
            const quick = Array.from(byBlob, ([blob, list]) => [
              blob,
              list.map(({ path, commit, lastCommit }) => ({ path, commit, lastCommit })),
            ])
            expect(Object.fromEntries(quick)).toEqual(Object.fromEntries(slow))
          }
        } finally {
          repository.remove()
        }
      }),
      { numRuns: 40 },
    )
  })
})
