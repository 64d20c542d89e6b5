import { mkdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { testRepository, type TestRepository } from '#testing/git-repository.ts'
import { tempDirectory } from '#testing/temp-directory.ts'
import { locateHooks } from './hooks-place.ts'

let repository: TestRepository
beforeEach(() => {
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null')
  repository = testRepository()
})
afterEach(() => {
  vi.unstubAllEnvs()
  repository.remove()
})

const { signal } = new AbortController()
const locate = (path = repository.path) => locateHooks({ repository: path }, signal)

describe('the place of hooks', () => {
  it('is in the git directory, also seen from a subdirectory', async () => {
    mkdirSync(repository.file('a', 'b'), { recursive: true })
    const expected = { directory: join(realpathSync(repository.path), '.git/hooks'), bare: false, shared: false }
    expect(await locate()).toEqual(expected)
    expect(await locate(repository.file('a', 'b'))).toEqual(expected)
  })

  it('is that of the main repository for a worktree', async () => {
    repository.commit('first')
    const worktree = join(tempDirectory(), 'work tree')
    repository.git('worktree', 'add', '--quiet', '-b', 'side', worktree)
    expect((await locate(worktree)).directory).toBe(join(realpathSync(repository.path), '.git/hooks'))
  })

  it('is in a bare repository', async () => {
    const bare = testRepository({ bare: true })
    try {
      expect(await locate(bare.path)).toEqual({
        directory: join(realpathSync(bare.path), 'hooks'),
        bare: true,
        shared: false,
      })
    } finally {
      bare.remove()
    }
  })

  it('follows core.hooksPath, which is relative to the top of the work tree', async () => {
    repository.git('config', 'core.hooksPath', 'my hooks')
    mkdirSync(repository.file('sub'))
    const expected = { directory: join(realpathSync(repository.path), 'my hooks'), shared: false }
    expect(await locate()).toMatchObject(expected)
    expect(await locate(repository.file('sub'))).toMatchObject(expected)
  })

  it('says when all repositories of the user share it', async () => {
    const home = tempDirectory({ config: '[core]\n\thooksPath = /shared/hooks\n' })
    vi.stubEnv('GIT_CONFIG_GLOBAL', join(home, 'config'))
    expect(await locate()).toEqual({ directory: '/shared/hooks', bare: false, shared: true })
    repository.git('config', 'core.hooksPath', '/own/hooks')
    expect(await locate()).toEqual({ directory: '/own/hooks', bare: false, shared: false })
  })

  it('is an error outside a repository', async () => {
    await expect(locate(tempDirectory())).rejects.toMatchObject({ code: 'E_NOT_A_REPOSITORY' })
  })
})
