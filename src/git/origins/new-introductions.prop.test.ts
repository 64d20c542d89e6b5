import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { testContext, testRepository, type TestRepository } from '#testing/git-repository.ts'
import { historyCommands, randomCommit, type RandomCommit } from '#testing/random-history.ts'
import { openObjectDatabase } from '../pack/index.ts'
import { findIntroductions, type Introductions } from './find-introductions.ts'
import { findRefs } from './find-refs.ts'
import { looseState, noteOf, packState, type IntroductionsNote } from './introductions-note.ts'
import { continueIntroductions } from './new-introductions.ts'
import { findTips } from './tips.ts'

const { signal } = testContext()

/** Dates all differ: of commits at the same time, the order among unrelated lines may change. */
function withDates(commits: readonly RandomCommit[], shuffled: readonly number[]): RandomCommit[] {
  return commits.map((commit, i) => ({ ...commit, date: shuffled[i % shuffled.length]! + i * 1000 }))
}

async function told({ byBlob, head, history }: Pick<Introductions, 'byBlob' | 'head' | 'history'>): Promise<unknown> {
  const pairs = [...byBlob].flatMap(([blob, list]) => list.map((one) => ({ blob, ...one })))
  const refs = await findRefs(
    history,
    pairs.map(({ commits }) => ({ commits, objects: [] })),
    signal,
  )
  const lines = pairs.map(({ blob, path, commit, lastCommit }, i) => ({ blob, path, commit, lastCommit, refs: refs[i] }))
  return { lines: lines.map((line) => JSON.stringify(line)).sort(), head: Object.fromEntries(head) }
}

async function noted(repository: TestRepository, blobs: ReadonlySet<string>): Promise<IntroductionsNote | undefined> {
  const database = openObjectDatabase(repository.path)
  try {
    const state = { packs: packState(database), loose: looseState(database) }
    const note = noteOf(await findIntroductions({ repository: repository.path }, blobs, signal), blobs, state)
    // As it comes back from a file.
    return note && (JSON.parse(JSON.stringify(note)) as IntroductionsNote)
  } finally {
    database.close()
  }
}

function everyBlob(repository: TestRepository): Set<string> {
  const lines = repository.git('cat-file', '--batch-all-objects', '--batch-check=%(objecttype) %(objectname)').split('\n')
  return new Set(lines.filter((line) => line.startsWith('blob ')).map((line) => line.slice(5)))
}

it(
  'what is found from a note and new commits is what a full search finds: first and last commits, references, HEAD',
  { timeout: 240_000 },
  async () => {
    let continued = 0
    const commit = randomCommit(fc.constant(0))
    await fc.assert(
      fc.asyncProperty(
        fc.array(commit, { minLength: 1, maxLength: 6 }),
        fc.array(commit, { minLength: 1, maxLength: 6 }),
        fc.uniqueArray(fc.integer({ min: 1000, max: 1900 }), { minLength: 12, maxLength: 12 }),
        async (first, second, dates) => {
          const repository = testRepository({ bare: true })
          try {
            const all = withDates([...first, ...second], dates)
            repository.gitWithInput(historyCommands(all.slice(0, first.length)), 'fast-import', '--quiet', '--force')
            for (const [number] of first.entries()) keep(repository, number)
            const note = await noted(repository, everyBlob(repository))
            repository.gitWithInput(historyCommands(all, first.length), 'fast-import', '--quiet', '--force')
            const blobs = everyBlob(repository)
            const database = openObjectDatabase(repository.path)
            try {
              const tips = await findTips({ repository: repository.path }, signal)
              const quick = note && (await continueIntroductions(database, note, blobs, tips, signal))
              if (quick === undefined) return
              continued++
              expect(await told(quick)).toEqual(
                await told(await findIntroductions({ repository: repository.path }, blobs, signal)),
              )
            } finally {
              database.close()
            }
          } finally {
            repository.remove()
          }
        },
      ),
      { numRuns: 30 },
    )
    expect(continued).toBeGreaterThan(12)
  },
)

/** Names a commit for the next import: by its branch, or as the only one that no branch names. */
function keep(repository: TestRepository, number: number): void {
  const found = repository.git('log', '--all', '--format=%H', `--author=A ${number} <`).split('\n')[0] ?? ''
  if (found !== '') repository.git('update-ref', `refs/keep/c${number}`, found)
}
