import { cpSync, mkdirSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { AppError } from '#base/errors.ts'
import { readSource, type ReadSource, testRepository, type TestRepository } from '#testing/git-repository.ts'
import { source, type GitRangeOptions } from './index.ts'

let repository: TestRepository
beforeEach(() => {
  repository = testRepository()
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  repository.remove()
})

const read = (options: Omit<GitRangeOptions, 'repository'>) =>
  readSource(source, { repository: repository.path, ...options })

/** Path and the text of the new lines, in order; messages left out. */
function added({ contents }: ReadSource): string[] {
  return contents
    .filter(({ origin }) => origin.blob !== undefined)
    .map(({ origin, text, onlyLines }) => {
      const lines = text.replace(/\n$/, '').split('\n')
      const chosen = onlyLines === undefined ? lines : onlyLines.flatMap(({ from, to }) => lines.slice(from - 1, to))
      return `${origin.file}: ${chosen.join('|')}`
    })
}

async function codeOf(work: Promise<unknown>): Promise<string | undefined> {
  return work.then(
    () => undefined,
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  )
}

describe('git-range', () => {
  it('gives what each commit of the range adds, with commit, blob, author and date', async () => {
    repository.write('a.txt', 'before\n')
    repository.commit('first')
    repository.write('a.txt', 'before\nsecret\n')
    const second = repository.commit('second')
    const blob = repository.git('rev-parse', 'HEAD:a.txt')
    repository.write('a.txt', 'before\n')
    repository.write('b.txt', 'b\n')
    repository.commit('third')
    const result = await read({ range: ['HEAD~2..HEAD'] })
    expect(added(result)).toEqual(['a.txt: secret', 'b.txt: b'])
    expect(result.contents.find(({ origin }) => origin.blob === blob)?.origin).toEqual({
      file: 'a.txt',
      blob,
      commit: second,
      author: 'Ada Example',
      authorEmail: 'ada@example.com',
      date: '2026-01-02T00:00:00+00:00',
    })
    expect(result.skipped).toEqual([])
  })

  it('gives the messages of the commits', async () => {
    repository.commit('first')
    const second = repository.commit('second\n\nwith a body')
    const { contents } = await read({ since: 'HEAD~1' })
    expect(contents).toMatchObject([
      { origin: { file: `git:commit/${second}`, commit: second }, text: 'second\n\nwith a body\n' },
    ])
  })

  it('gives nothing for an equal or empty range', async () => {
    repository.write('a.txt', 'a\n')
    repository.commit('first')
    repository.commit('second')
    for (const range of [['HEAD..HEAD'], ['HEAD..HEAD~1'], ['HEAD', '^HEAD']]) {
      expect(await read({ range })).toEqual({ contents: [], skipped: [], units: 0 })
    }
  })

  it('counts a line of a merge as new only when no parent has it', async () => {
    repository.write('a.txt', '1\n2\n3\n4\n5\n6\n7\n8\n9\n')
    repository.write('bin', Buffer.from('\0base\n'))
    repository.commit('base')
    repository.git('checkout', '--quiet', '-b', 'side')
    repository.write('a.txt', '1\n2\n3\n4\n5\n6\n7\n8\nside\n')
    repository.write('bin', Buffer.from('\0base\nside\n'))
    repository.write('side.txt', 'side\n')
    repository.commit('side')
    repository.git('checkout', '--quiet', 'main')
    repository.write('a.txt', 'main\n2\n3\n4\n5\n6\n7\n8\n9\n')
    repository.write('bin', Buffer.from('\0main\nbase\n'))
    repository.commit('main')
    expect(() => repository.git('merge', '--quiet', '--no-commit', 'side')).toThrow()
    repository.write('a.txt', 'main\n2\n3\n4\nevil\n6\n7\n8\nside\nmore\n')
    repository.write('bin', Buffer.from('\0main\nbase\nside\nevil\n'))
    repository.write('evil.txt', 'new file\n')
    repository.commit('merge')
    expect(repository.git('rev-list', '--parents', '-1', 'HEAD').split(' ')).toHaveLength(3)
    const lines = added(await read({ range: ['HEAD^!', '^HEAD^2'] }))
    expect(lines.sort()).toEqual(['a.txt: evil|more', 'bin: evil', 'evil.txt: new file'])
  })

  it('reads octopus merges with evil changes', async () => {
    repository.write('a.txt', 'base\n')
    repository.commit('base')
    for (const name of ['one', 'two', 'three']) {
      repository.git('checkout', '--quiet', '-b', name, 'main')
      repository.write(`${name}.txt`, `${name}\n`)
      repository.write('a.txt', `base\n${name}\n`)
      repository.commit(name)
    }
    repository.git('checkout', '--quiet', 'main')
    repository.write('a.txt', 'base\none\nevil\nthree\n')
    repository.git('add', '.')
    const tree = repository.git('write-tree')
    const merge = repository.git('commit-tree', tree, '-p', 'one', '-p', 'two', '-p', 'three', '-m', 'octopus')
    expect(added(await read({ range: [merge, '^one', '^two', '^three'] }))).toEqual(['a.txt: evil'])
  })

  it('gives the same lines of the same content once', async () => {
    repository.write('a.txt', 'a\n')
    repository.commit('base')
    repository.git('checkout', '--quiet', '-b', 'side')
    repository.write('a.txt', 'a\npicked\n')
    repository.commit('side')
    repository.git('checkout', '--quiet', 'main')
    repository.commit('other')
    repository.git('cherry-pick', 'side')
    expect(added(await read({ range: ['main', 'side', '^main~2'] }))).toEqual(['a.txt: picked'])
  })

  it('counts all lines of a root commit, and the changed ones of a renamed file', async () => {
    repository.write('a.txt', '1\n2\n3\n4\n5\n')
    repository.commit('root')
    repository.git('mv', 'a.txt', 'b.txt')
    repository.commit('rename')
    repository.git('mv', 'b.txt', 'c.txt')
    repository.write('c.txt', '1\n2\n3\n4\n5\n6\n')
    repository.commit('rename and change')
    expect(added(await read({ range: ['HEAD'] }))).toEqual(['a.txt: 1|2|3|4|5', 'c.txt: 6'])
  })

  it('refuses unknown and option-like revisions', async () => {
    repository.commit('first')
    for (const range of [['nowhere..HEAD'], ['--output=/tmp/x'], ['-n1'], [''], ['HEAD', '--not'], ['a\nb']]) {
      expect(await codeOf(read({ range }))).toBe('E_GIT_REVISION')
    }
    expect(await codeOf(read({ since: '--all' }))).toBe('E_GIT_REVISION')
    expect(await codeOf(read({ newCommits: { tips: ['HEAD'] } }))).toBe('E_GIT_REVISION')
    expect(await codeOf(read({ range: [] }))).toBe('E_USAGE')
    expect(await codeOf(read({ range: ['HEAD'], since: 'HEAD' }))).toBe('E_USAGE')
    expect(await codeOf(read({}))).toBe('E_USAGE')
  })

  it('reads the commits of a push before the server takes them', async () => {
    repository.write('a.txt', 'a\n')
    const first = repository.commit('first')
    const server = testRepository({ bare: true })
    try {
      repository.git('push', '--quiet', server.path, 'main')
      repository.write('a.txt', 'a\nsecret\n')
      const tip = repository.commit('second')
      // What receive-pack does: new objects wait in a directory of their own, which is in the environment of the hook only.
      const quarantine = server.file('objects', 'incoming')
      mkdirSync(quarantine)
      cpSync(repository.file('.git/objects'), quarantine, { recursive: true })
      const options = { repository: '.', newCommits: { tips: [tip] } }
      vi.spyOn(process, 'cwd').mockReturnValue(server.path)
      vi.stubEnv('GIT_DIR', server.path)
      vi.stubEnv('GIT_QUARANTINE_PATH', quarantine)
      vi.stubEnv('GIT_OBJECT_DIRECTORY', quarantine)
      vi.stubEnv('GIT_ALTERNATE_OBJECT_DIRECTORIES', server.file('objects'))
      expect(added(await readSource(source, options))).toEqual(['a.txt: secret'])
      expect(added(await readSource(source, { ...options, newCommits: { tips: [first] } }))).toEqual([])
      expect(added(await readSource(source, { ...options, newCommits: { tips: ['0'.repeat(40)] } }))).toEqual([])
    } finally {
      server.remove()
    }
  })
})
