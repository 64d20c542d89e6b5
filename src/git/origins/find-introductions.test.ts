import { rmSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { slowIntroductions } from '#testing/git-introductions.ts'
import { testContext, testRepository, type TestRepository } from '#testing/git-repository.ts'
import { findIntroductions, type Introductions } from './find-introductions.ts'

let repository: TestRepository
beforeEach(() => {
  repository = testRepository()
})
afterEach(() => repository.remove())

const { signal } = testContext()

/** Writes a file and commits it. */
function leak(path: string, content: string): string {
  repository.write(path, content)
  return repository.commit(`${path} ${content}`)
}

function everyBlob(): Set<string> {
  const lines = repository.git('cat-file', '--batch-all-objects', '--batch-check=%(objecttype) %(objectname)').split('\n')
  return new Set(lines.filter((line) => line.startsWith('blob ')).map((line) => line.slice(5)))
}

async function found(path = repository.path): Promise<Introductions> {
  return findIntroductions({ repository: path }, everyBlob(), signal)
}

function brief({ byBlob }: Introductions): Record<string, unknown> {
  return Object.fromEntries(
    Array.from(byBlob, ([blob, list]) => [blob, list.map(({ path, commit, lastCommit }) => ({ path, commit, lastCommit }))]),
  )
}

async function expectAsListed(): Promise<void> {
  const slow = slowIntroductions((...args) => repository.git(...args))
  expect(slow.size).toBeGreaterThan(0)
  expect(brief(await found())).toEqual(Object.fromEntries(slow))
}

describe('introductions of blobs', () => {
  it('are those that listing every commit gives: changes, renames, copies, deletions, reverts', async () => {
    leak('a.txt', 'one')
    leak('a.txt', 'two')
    leak('deep/er/a.txt', 'one')
    repository.git('mv', 'deep', 'moved')
    leak('b.txt', 'three')
    rmSync(repository.file('b.txt'))
    leak('a.txt', 'one')
    leak('b.txt', 'three')
    repository.git('rm', '-r', '--quiet', 'moved')
    repository.commit('gone')
    repository.git('gc', '--quiet')
    await expectAsListed()
  })

  it('are those that listing gives with merges, some of which bring in or drop something themselves, and several roots', async () => {
    leak('base.txt', 'base')
    repository.git('checkout', '--quiet', '-b', 'side')
    leak('side.txt', 'side')
    leak('both.txt', 'both')
    repository.git('checkout', '--quiet', 'main')
    leak('both.txt', 'both')
    repository.git('merge', '--quiet', '--no-commit', 'side')
    rmSync(repository.file('side.txt'))
    leak('evil.txt', 'evil')
    repository.git('checkout', '--quiet', '--orphan', 'other')
    leak('root/other.txt', 'other')
    repository.git('merge', '--quiet', '--allow-unrelated-histories', 'main')
    repository.git('checkout', '--quiet', 'side')
    leak('more.txt', 'more')
    repository.git('checkout', '--quiet', 'main')
    leak('octopus.txt', 'octopus')
    repository.git('merge', '--quiet', '--allow-unrelated-histories', 'side', 'other', '-m', 'octopus')
    await expectAsListed()
  })

  it('are found where only a stash, a reflog, a detached worktree or nothing leads', async () => {
    leak('a.txt', 'base')
    leak('a.txt', 'amended')
    repository.write('a.txt', 'right')
    repository.git('commit', '--quiet', '--all', '--amend', '-m', 'right')
    repository.write('untracked.txt', 'stashed')
    repository.git('stash', '--quiet', '--include-untracked')
    repository.git('worktree', 'add', '--quiet', '--detach', repository.file('tree'))
    repository.write('tree/worktree.txt', 'in a worktree')
    repository.git('-C', 'tree', 'add', '--all')
    repository.git('-C', 'tree', 'commit', '--quiet', '-m', 'worktree')
    repository.git('checkout', '--quiet', '-b', 'lost')
    leak('lost.txt', 'lost')
    leak('lost/again.txt', 'lost')
    repository.git('checkout', '--quiet', 'main')
    repository.git('branch', '--quiet', '-D', 'lost')
    repository.git('reflog', 'expire', '--expire=all', 'HEAD')
    const blob = repository.gitWithInput('nowhere', 'hash-object', '-w', '--stdin')
    await expectAsListed()
    const { byBlob } = await found()
    expect(byBlob.has(blob)).toBe(false)
    const fromWorktree = await found(repository.file('tree'))
    expect([...fromWorktree.head.keys()]).toEqual(['a.txt', 'worktree.txt'])
    expect([...(await found()).head.keys()]).toEqual(['a.txt'])
  })

  it('give SHA-256 repositories, bare ones and those in subdirectories the same', async () => {
    repository.remove()
    repository = testRepository({ objectFormat: 'sha256' })
    leak('sub/a.txt', 'one')
    leak('sub/b.txt', 'one')
    await expectAsListed()
    expect(brief(await found(repository.file('sub')))).toEqual(brief(await found()))
    repository.git('clone', '--quiet', '--mirror', '.', 'bare.git')
    expect(brief(await found(repository.file('bare.git')))).toEqual(brief(await found()))
  })

  it('begin at the boundary of a shallow clone', async () => {
    leak('a.txt', 'one')
    const boundary = leak('b.txt', 'two')
    leak('c.txt', 'three')
    repository.git('clone', '--quiet', '--depth=2', `file://${repository.path}`, 'shallow')
    const { byBlob } = await found(repository.file('shallow'))
    expect([...byBlob.values()].flat().map(({ path, commit }) => [path, commit === boundary])).toEqual(
      expect.arrayContaining([
        ['a.txt', true],
        ['b.txt', true],
        ['c.txt', false],
      ]),
    )
  })

  it('follow the commits before dates that are wrong', async () => {
    const commit = (parents: readonly string[], date: number, path: string): string => {
      const blob = repository.gitWithInput('same', 'hash-object', '-w', '--stdin')
      const tree = repository.gitWithInput(`100644 blob ${blob}\t${path}\n`, 'mktree')
      const person = `A B <a@b> ${date} +0000`
      const lines = [`tree ${tree}`, ...parents.map((one) => `parent ${one}`), `author ${person}`, `committer ${person}`]
      return repository.gitWithInput(`${lines.join('\n')}\n\nm\n`, 'hash-object', '-t', 'commit', '-w', '--stdin')
    }
    const first = commit([], 5000, 'a')
    const second = commit([first], 1000, 'b')
    const side = commit([], 1000, 'b')
    const merge = commit([second, side], 2000, 'a')
    const sameDate = commit([merge], 2000, 'b')
    repository.git('update-ref', 'refs/heads/main', commit([sameDate], 10, 'c'))
    repository.git('update-ref', 'refs/heads/other', commit([side], 3000, 'c'))
    await expectAsListed()
  })

  it('are as many as 100 for a blob, and 100 of the checked-out commit', async () => {
    for (let i = 0; i < 150; i++) repository.write(`old/${i}/x.txt`, 'one')
    repository.commit('leak')
    repository.git('rm', '-r', '--quiet', 'old')
    for (let i = 0; i < 150; i++) repository.write(`new/${i}.txt`, 'one')
    repository.commit('move')
    const { byBlob, head } = await found()
    const paths = [...byBlob.values()].flat().map(({ path }) => path)
    expect(paths).toHaveLength(200)
    expect(paths.filter((path) => path.startsWith('new/'))).toHaveLength(100)
    expect(head.size).toBe(100)
  })

  it('tell what commits hold although others, or their trees, are corrupt or absent', async () => {
    for (const name of ['one', 'two', 'three', 'four', 'five']) leak(`${name}/a.txt`, name)
    const drop = (oid: string): void => rmSync(repository.file('.git/objects', oid.slice(0, 2), oid.slice(2)))
    drop(repository.git('rev-parse', 'HEAD~3:two'))
    const paths = async (): Promise<string[]> =>
      [...(await found()).byBlob.values()].flatMap((list) => list.map(({ path }) => path)).sort()
    expect(await paths()).toEqual(['five/a.txt', 'four/a.txt', 'one/a.txt', 'three/a.txt'])
    const corrupt = repository.git('rev-parse', 'HEAD~1:')
    rmSync(repository.file('.git/objects', corrupt.slice(0, 2), corrupt.slice(2)))
    writeFileSync(repository.file('.git/objects', corrupt.slice(0, 2), corrupt.slice(2)), 'no zlib stream')
    drop(repository.git('rev-parse', 'HEAD~4'))
    expect(await paths()).toEqual(['five/a.txt', 'four/a.txt', 'one/a.txt', 'three/a.txt'])
  })

  it('know authors in other encodings, and commits whose headers say nothing', async () => {
    const blob = repository.gitWithInput('x', 'hash-object', '-w', '--stdin')
    const tree = repository.gitWithInput(`100644 blob ${blob}\ta\n`, 'mktree')
    const store = (ref: string, ...lines: string[]): void => {
      const raw = Buffer.from(`tree ${tree}\n${lines.join('\n')}\n\nm\n`, 'latin1')
      const oid = repository.gitWithInput(raw, 'hash-object', '--literally', '-t', 'commit', '-w', '--stdin')
      repository.git('update-ref', ref, oid)
    }
    const person = 'J\xfcrgen <j@x> 1700000000 +0530'
    store('refs/heads/main', `author ${person}`, `committer ${person}`, 'encoding ISO-8859-1')
    const first = (await found()).byBlob.get(blob)?.[0]
    expect(first).toMatchObject({ author: 'Jürgen', authorEmail: 'j@x', date: '2023-11-15T03:43:20+05:30' })
    store('refs/heads/main', 'author nobody')
    repository.git('reflog', 'expire', '--expire=all', '--all')
    repository.git('gc', '--quiet', '--prune=now')
    expect((await found()).byBlob.get(blob)?.[0]).toMatchObject({ author: '', authorEmail: '', date: '', path: 'a' })
  })

  it('know all paths of HEAD for a folder that lay at many others before', async () => {
    for (let i = 0; i < 150; i++) repository.write(`old/${i}/same/x.txt`, 'one')
    repository.commit('leak')
    repository.git('rm', '-r', '--quiet', 'old')
    const commit = leak('new/same/x.txt', 'one')
    const { byBlob } = await found()
    expect([...byBlob.values()].flat().at(-1)).toMatchObject({ path: 'new/same/x.txt', commit, lastCommit: commit })
  })

  it('end soon in trees that unfold to billions of paths', async () => {
    const blob = repository.gitWithInput('x', 'hash-object', '-w', '--stdin')
    const tree = (...entries: string[]): string => repository.gitWithInput(`${entries.join('\n')}\n`, 'mktree')
    let bomb = tree(...Array.from({ length: 10 }, (_, i) => `100644 blob ${blob}\tfile${i}`))
    for (let depth = 0; depth < 12; depth++)
      bomb = tree(...Array.from({ length: 10 }, (_, i) => `040000 tree ${bomb}\tdir${i}`))
    repository.git('update-ref', 'refs/heads/main', repository.git('commit-tree', '-m', 'bomb', bomb))
    const { byBlob, head } = await found()
    expect(byBlob.get(blob)).toHaveLength(100)
    expect(head.size).toBe(100)
  })

  it('leave out what lies deeper than git goes, or at paths longer than systems have', async () => {
    const deep = `${'d/'.repeat(3000)}x`
    const person = 'A <a@example.com> 1700000000 +0000'
    const commands = ['commit refs/heads/main', `committer ${person}`, 'data 1', 'm']
    for (const path of [deep, `${'d/'.repeat(2000)}x`, `${'long-name/'.repeat(500)}x`, 'x'])
      commands.push(`M 644 inline ${path}`, 'data 1', 'x')
    repository.gitWithInput(`${commands.join('\n')}\n`, '-c', 'fastimport.unpackLimit=1', 'fast-import', '--quiet')
    const paths = [...(await found()).byBlob.values()].flat().map(({ path }) => path.length)
    expect(paths).toEqual([4001, 1])
  })

  it('are found among all stored commits when a reference is broken, so that git lists none', async () => {
    const first = leak('a.txt', 'one')
    leak('b.txt', 'one')
    writeFileSync(repository.file('.git/refs/heads/broken'), `${'1'.repeat(40)}\n`)
    writeFileSync(repository.file('.git/HEAD'), 'ref: refs/heads/broken\n')
    const { byBlob, head } = await found()
    expect([...byBlob.values()].flat().map(({ path }) => path)).toEqual(['a.txt', 'b.txt'])
    expect([...byBlob.values()].flat()[0]?.commit).toBe(first)
    expect(head.size).toBe(0)
  })

  it('stop when they are told to', async () => {
    leak('a.txt', 'one')
    const aborted = AbortSignal.abort(new Error('enough'))
    await expect(findIntroductions({ repository: repository.path }, everyBlob(), aborted)).rejects.toThrow('enough')
  })

  it('refuse what is no repository', async () => {
    rmSync(repository.file('.git'), { recursive: true })
    await expect(findIntroductions({ repository: repository.path }, new Set(['00']), signal)).rejects.toMatchObject({
      code: 'E_NOT_A_REPOSITORY',
    })
  })
})
