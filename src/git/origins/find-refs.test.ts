import { rmSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { slowRefs } from '#testing/git-introductions.ts'
import { testContext, testRepository, type TestRepository } from '#testing/git-repository.ts'
import type { ContainingRefs } from './containing-refs.ts'
import { findIntroductions } from './find-introductions.ts'
import { findRefs } from './find-refs.ts'

let repository: TestRepository
beforeEach(() => {
  repository = testRepository()
})
afterEach(() => repository.remove())

const { signal } = testContext()

function leak(path: string, content: string): string {
  repository.write(path, content)
  repository.commit(`${path} ${content}`)
  return repository.git('rev-parse', `HEAD:${path}`)
}

/** By blob and path. */
async function refsOf(...blobs: readonly string[]): Promise<Record<string, ContainingRefs | undefined>> {
  const { byBlob, history } = await findIntroductions({ repository: repository.path }, new Set(blobs), signal)
  const pairs = blobs.flatMap((blob) =>
    (byBlob.get(blob) ?? [{ path: '', commits: [] }]).map(({ path, commits }) => ({ blob, path, commits })),
  )
  const questions = pairs.map(({ blob, commits }) => ({ commits, objects: [blob] }))
  const refs = await findRefs(history, questions, signal)
  return Object.fromEntries(pairs.map(({ blob, path }, i) => [`${blob} ${path}`, refs[i]]))
}

async function namesOf(blob: string, path: string): Promise<readonly string[] | undefined> {
  return (await refsOf(blob))[`${blob} ${path}`]?.names
}

describe('references that lead to blobs', () => {
  it('are all that git names, branches before remotes before tags before others, through merges and renames', async () => {
    leak('base.txt', 'base')
    repository.git('branch', 'before')
    repository.git('checkout', '--quiet', '-b', 'side')
    const blob = leak('side.txt', 'leak')
    repository.git('tag', 'light')
    repository.git('update-ref', 'refs/remotes/origin/side', 'HEAD')
    repository.git('update-ref', 'refs/pull/1/head', 'HEAD')
    repository.git('checkout', '--quiet', 'main')
    leak('main.txt', 'other')
    repository.git('branch', 'unmerged')
    repository.git('merge', '--quiet', '--no-edit', 'side')
    repository.git('mv', 'side.txt', 'renamed.txt')
    repository.commit('rename')
    repository.git('tag', '-a', 'heavy', '-m', 'tag')
    repository.git('tag', '-a', 'nested', '-m', 'tag of a tag', 'heavy')
    expect(await namesOf(blob, 'side.txt')).toEqual([
      'refs/heads/main',
      'refs/heads/side',
      'refs/remotes/origin/side',
      'refs/tags/heavy',
      'refs/tags/light',
      'refs/tags/nested',
      'refs/pull/1/head',
    ])
    expect(await namesOf(blob, 'renamed.txt')).toEqual(['refs/heads/main', 'refs/tags/heavy', 'refs/tags/nested'])
    repository.git('pack-refs', '--all')
    const slow = slowRefs((...args) => repository.git(...args))
    for (const [key, refs] of Object.entries(await refsOf(blob))) expect(new Set(refs?.names)).toEqual(slow.get(key))
  })

  it('are those of every commit that brought a blob in, not only of the first', async () => {
    leak('base.txt', 'base')
    for (const branch of ['one', 'two', 'three']) {
      repository.git('checkout', '--quiet', '-b', branch, 'main')
      leak('a.txt', 'picked')
    }
    repository.git('checkout', '--quiet', '--orphan', 'four')
    const blob = leak('a.txt', 'picked')
    expect(await namesOf(blob, 'a.txt')).toEqual(['four', 'one', 'three', 'two'].map((name) => `refs/heads/${name}`))
  })

  it('are none for what only reflogs, lost commits or nothing lead to', async () => {
    leak('base.txt', 'base')
    repository.git('checkout', '--quiet', '-b', 'lost')
    const amended = leak('a.txt', 'reflog')
    repository.git('checkout', '--quiet', 'main')
    repository.git('branch', '--quiet', '-D', 'lost')
    expect(await refsOf(amended)).toEqual({ [`${amended} a.txt`]: { names: [], count: 0 } })
    repository.git('reflog', 'expire', '--expire=all', '--all')
    expect(await refsOf(amended)).toEqual({ [`${amended} a.txt`]: { names: [], count: 0 } })
    const nowhere = repository.gitWithInput('nowhere', 'hash-object', '-w', '--stdin')
    expect(await refsOf(nowhere)).toEqual({ [`${nowhere} `]: { names: [], count: 0 } })
  })

  it('are those that name a blob themselves; unknown where one names a tree', async () => {
    leak('base.txt', 'base')
    const blob = repository.gitWithInput('key', 'hash-object', '-w', '--stdin')
    repository.git('tag', '-a', 'key', '-m', 'a public key', blob)
    expect(await refsOf(blob)).toEqual({ [`${blob} `]: { names: ['refs/tags/key'], count: 1 } })
    repository.git('update-ref', 'refs/trees/one', repository.git('rev-parse', 'HEAD:'))
    const other = repository.gitWithInput('other', 'hash-object', '-w', '--stdin')
    expect(await refsOf(other)).toEqual({ [`${other} `]: undefined })
  })

  it('are counted all, and named up to 20', async () => {
    const blob = leak('a.txt', 'one')
    const lines = Array.from({ length: 1000 }, (_, i) => `create refs/tags/t${i} HEAD\n`)
    repository.gitWithInput(lines.join(''), 'update-ref', '--stdin')
    const refs = (await refsOf(blob))[`${blob} a.txt`]
    expect(refs?.count).toBe(1001)
    expect(refs?.names).toHaveLength(20)
    expect(refs?.names[0]).toBe('refs/heads/main')
  })

  it('are told as far as git knows them when one is broken or names what is not there', async () => {
    const blob = leak('a.txt', 'one')
    leak('b.txt', 'two')
    repository.git('branch', 'whole', 'HEAD~1')
    const oid = repository.git('rev-parse', 'HEAD')
    rmSync(repository.file('.git/objects', oid.slice(0, 2), oid.slice(2)))
    repository.write('.git/refs/heads/broken', 'no id\n')
    expect(await namesOf(blob, 'a.txt')).toEqual(['refs/heads/whole'])
  })
})
