import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readSource, testContext, testRepository, type TestRepository } from '#testing/git-repository.ts'
import { readChanges } from './change-read.ts'
import type { NewCommits } from './pushed.ts'
import { planRange } from './range-plan.ts'

let repository: TestRepository
beforeEach(() => {
  repository = testRepository()
})
afterEach(() => repository.remove())

const source = {
  id: 'test',
  plan: (newCommits: NewCommits, context = testContext()) =>
    planRange({ repository: repository.path }, { newCommits }, context),
  read: readChanges,
}

/** Files and their texts; messages of commits left out. */
async function brought(newCommits: NewCommits): Promise<string[]> {
  const { contents } = await readSource(source, newCommits)
  return contents
    .filter(({ origin }) => !origin.file.startsWith('git:commit/'))
    .map(({ origin, text }) => `${origin.file}: ${text.trim()}`)
}

function commitFile(name: string): string {
  repository.write(name, `${name}\n`)
  return repository.commit(name)
}

describe('what a push brings', () => {
  it('is, for a new branch, what no tracking ref of that remote reaches', async () => {
    const first = commitFile('first')
    repository.git('update-ref', 'refs/remotes/origin/main', first)
    const second = commitFile('second')
    expect(await brought({ tips: [second], knownBy: { remote: 'origin', oids: [] } })).toEqual(['second: second'])
    expect(await brought({ tips: [second], knownBy: { remote: 'other', oids: [] } })).toEqual([
      'first: first',
      'second: second',
    ])
  })

  it('is everything when the remote is a URL that nothing is known of', async () => {
    const first = commitFile('first')
    repository.git('update-ref', 'refs/remotes/origin/main', first)
    for (const remote of ['https://example.com/x.git', '../x.git', '--all', 'a b']) {
      expect(await brought({ tips: [first], knownBy: { remote, oids: [] } })).toEqual(['first: first'])
    }
  })

  it('leaves out what the remote just said it has, when it is known here', async () => {
    const first = commitFile('first')
    const second = commitFile('second')
    expect(await brought({ tips: [second], knownBy: { oids: [first] } })).toEqual(['second: second'])
    expect(await brought({ tips: [second], knownBy: { oids: ['1'.repeat(40), first] } })).toEqual(['second: second'])
  })

  it('reads several tips at once, each commit once', async () => {
    const first = commitFile('first')
    const second = commitFile('second')
    repository.git('checkout', '--quiet', '-b', 'side', first)
    const side = commitFile('side')
    const knownBy = { oids: [] }
    expect((await brought({ tips: [second, side, second], knownBy })).sort()).toEqual([
      'first: first',
      'second: second',
      'side: side',
    ])
  })

  it('reads the message of a tag and a blob that a ref points to, and says that a tree was not read', async () => {
    commitFile('first')
    repository.git('tag', '-a', 'v1', '-m', 'hidden in a tag')
    const tag = repository.git('rev-parse', 'v1')
    const blob = repository.gitWithInput('hidden in a blob\n', 'hash-object', '-w', '--stdin')
    const tree = repository.git('rev-parse', 'HEAD^{tree}')
    const { contents, skipped } = await readSource(source, { tips: [tag, blob, tree] })
    expect(contents.map(({ origin, text }) => `${origin.file}: ${text.trim()}`).sort()).toEqual(
      [`git:blob/${blob}: hidden in a blob`, `git:tag/${tag}: hidden in a tag`].sort(),
    )
    expect(skipped).toMatchObject([{ place: `git:tree/${tree}`, reason: 'unreadable' }])
  })

  it('reads the commits behind a tag', async () => {
    commitFile('first')
    repository.git('tag', '-a', 'v1', '-m', 'a tag')
    const tag = repository.git('rev-parse', 'v1')
    expect((await brought({ tips: [tag], knownBy: { oids: [] } })).sort()).toEqual(['first: first', `git:tag/${tag}: a tag`])
  })

  it('takes ten thousand tips', async () => {
    const first = commitFile('first')
    const known = Array.from({ length: 10_000 }, (_, index) => index.toString(16).padStart(40, '1'))
    expect(await brought({ tips: [first], knownBy: { oids: known } })).toEqual(['first: first'])
  })

  it('is an error, not nothing, when a tip is not there', async () => {
    commitFile('first')
    await expect(brought({ tips: ['1'.repeat(40)] })).rejects.toMatchObject({ code: 'E_GIT_REVISION' })
    await expect(brought({ tips: ['--all'] })).rejects.toMatchObject({ code: 'E_GIT_REVISION' })
  })
})
