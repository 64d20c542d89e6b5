import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { AppError } from '#base/errors.ts'
import {
  readSource,
  type ReadSource,
  testGitEnvironment,
  testRepository,
  type TestRepository,
} from '#testing/git-repository.ts'
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

describe('git-range in unusual repositories', () => {
  it('names odd files in full and reads them', async () => {
    repository.commit('first')
    for (const name of ['new\nline', 'quote"d', '\x00'.slice(1) + 'C 1', ':100644']) repository.write(name, 'x\n')
    repository.write(Buffer.from('latin\xe9', 'latin1'), 'latin\n')
    repository.commit('odd')
    const paths = (await read({ range: ['HEAD~1..'] })).contents.flatMap(({ origin }) =>
      origin.blob === undefined ? [] : [origin.file],
    )
    expect(paths.sort()).toEqual([':100644', 'C 1', 'latin\ufffd', 'new\nline', 'quote"d'])
  })

  it('is not fooled by replaced objects, grafts or a commit graph', async () => {
    repository.write('a.txt', 'a\n')
    repository.commit('first')
    repository.write('a.txt', 'secret\n')
    const second = repository.commit('second')
    repository.write('a.txt', 'a\n')
    repository.commit('third')
    const tree = repository.git('rev-parse', 'HEAD^{tree}')
    repository.git('replace', second, repository.git('commit-tree', tree, '-p', 'HEAD~2', '-m', 'harmless'))
    mkdirSync(repository.file('.git/info'), { recursive: true })
    writeFileSync(
      repository.file('.git/info/grafts'),
      `${repository.git('rev-parse', 'HEAD')} ${repository.git('rev-list', '--max-parents=0', 'HEAD')}\n`,
    )
    expect(added(await read({ range: ['HEAD'] }))).toContain('a.txt: secret')
  })

  it('refuses a range in a repository without commits', async () => {
    expect(await codeOf(read({ range: ['HEAD'] }))).toBe('E_GIT_REVISION')
  })

  it('says where a shallow clone ends', async () => {
    for (const name of ['one', 'two', 'three']) {
      repository.write('a.txt', `${name}\n`)
      repository.commit(name)
    }
    const shallow = testRepository()
    try {
      shallow.git('fetch', '--quiet', '--depth=2', `file://${repository.path}`, 'main')
      shallow.git('reset', '--quiet', '--hard', 'FETCH_HEAD')
      const within = await readSource(source, { repository: shallow.path, range: ['HEAD~1..'] })
      expect(within.skipped).toEqual([])
      const beyond = await readSource(source, { repository: shallow.path, range: ['HEAD'] })
      expect(added(beyond)).toEqual(['a.txt: two', 'a.txt: three'])
      expect(beyond.skipped.map(({ reason }) => reason)).toEqual(['shallow-history'])
    } finally {
      shallow.remove()
    }
  })

  it('goes on behind corrupt and absent objects, and reports them', async () => {
    for (const name of ['one', 'two', 'three', 'four', 'five']) {
      repository.write('a.txt', `${name}\n`)
      repository.write(`dir/${name}.txt`, `in ${name}\n`)
      repository.commit(name)
    }
    const drop = (revision: string): string => {
      const oid = repository.git('rev-parse', revision)
      rmSync(repository.file('.git/objects', oid.slice(0, 2), oid.slice(2)))
      return oid
    }
    const blob = drop('HEAD~3:a.txt')
    drop('HEAD~1:dir')
    const commit = repository.git('rev-parse', 'HEAD~1')
    const result = await read({ range: ['HEAD'] })
    expect(added(result)).toEqual(
      expect.arrayContaining([
        'a.txt: one',
        'dir/one.txt: in one',
        'dir/two.txt: in two',
        'a.txt: three',
        'dir/three.txt: in three',
      ]),
    )
    expect(result.skipped).toContainEqual({
      place: 'a.txt',
      reason: 'object-missing',
      detail: expect.stringContaining(blob),
    })
    expect(result.skipped).toContainEqual({
      place: `git:commit/${commit}`,
      reason: 'object-corrupt',
      detail: expect.any(String),
    })
  })

  it('reads what it can of a partial clone, and fetches nothing', async () => {
    for (const name of ['one', 'two', 'three']) {
      repository.write('a.txt', `same\n${name}\n`)
      repository.commit(name)
    }
    repository.git('config', 'uploadpack.allowFilter', 'true')
    const partial = testRepository()
    try {
      partial.git('clone', '--quiet', '--filter=blob:none', `file://${repository.path}`, 'clone')
      const before = partial.git('-C', 'clone', 'count-objects', '-v')
      const { skipped, ...result } = await readSource(source, { repository: partial.file('clone'), range: ['HEAD'] })
      expect(added({ ...result, skipped })).toEqual(['a.txt: same|three'])
      expect(skipped.map(({ reason }) => reason)).toEqual(['object-missing', 'object-missing'])
      expect(partial.git('-C', 'clone', 'count-objects', '-v')).toBe(before)
    } finally {
      partial.remove()
    }
  })

  it('works in SHA-256 repositories, bare ones, worktrees and submodules', async () => {
    repository.remove()
    repository = testRepository({ objectFormat: 'sha256' })
    repository.write('a.txt', 'a\n')
    repository.commit('first')
    repository.write('a.txt', 'a\nb\n')
    repository.commit('second')
    execFileSync('git', ['clone', '--quiet', '--bare', repository.path, repository.file('bare.git')], {
      env: testGitEnvironment(),
    })
    repository.git('worktree', 'add', '--quiet', '--detach', 'tree', 'HEAD')
    execFileSync(
      'git',
      ['-c', 'protocol.file.allow=always', '-C', repository.path, 'submodule', '--quiet', 'add', repository.path, 'module'],
      { env: testGitEnvironment() },
    )
    for (const place of ['.', 'bare.git', 'tree', 'module']) {
      const result = await readSource(source, { repository: repository.file(place), range: ['HEAD~1..'] })
      expect(added(result)).toEqual(['a.txt: b'])
    }
  })
})
