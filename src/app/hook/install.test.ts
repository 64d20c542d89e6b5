import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { testRepository, type TestRepository } from '#testing/git-repository.ts'
import { tempDirectory } from '#testing/temp-directory.ts'
import { hookStatus, installHook, uninstallHook } from './install.ts'
import type { HookKind } from './kind.ts'

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
const install = (
  options: { kind?: HookKind; force?: boolean; dryRun?: boolean; command?: readonly string[]; repository?: string } = {},
) => installHook({ kind: 'pre-commit', repository: repository.path, signal, ...options })
const uninstall = (kind: HookKind = 'pre-commit') => uninstallHook({ kind, repository: repository.path, signal })
const hook = (name = 'pre-commit') => repository.file('.git/hooks', name)

function foreignHook(text = '#!/bin/sh\nexit 0\n', mode = 0o750): void {
  mkdirSync(repository.file('.git/hooks'), { recursive: true })
  writeFileSync(hook(), text)
  chmodSync(hook(), mode)
}

describe('installing a hook', () => {
  it('writes an executable file, also where no hooks directory is', async () => {
    repository.git('config', 'core.hooksPath', 'new/place for hooks')
    const outcome = await install()
    expect(outcome).toMatchObject({
      hook: 'pre-commit',
      result: 'done',
      path: repository.file('new/place for hooks/pre-commit'),
    })
    expect(lstatSync(outcome.path).mode & 0o777).toBe(0o755)
    expect(readdirSync(repository.file('new/place for hooks'))).toEqual(['pre-commit'])
  })

  it('changes nothing a second time, and follows a new command', async () => {
    await install()
    const before = readFileSync(hook(), 'utf8')
    expect((await install()).result).toBe('unchanged')
    expect(readFileSync(hook(), 'utf8')).toBe(before)
    expect((await install({ command: ['/opt/kagiban'] })).result).toBe('done')
    expect(readFileSync(hook(), 'utf8')).toContain("'/opt/kagiban' hook run pre-commit")
  })

  it('repairs a hook that lost its right to run', async () => {
    await install()
    chmodSync(hook(), 0o644)
    expect((await install()).result).toBe('done')
    expect(lstatSync(hook()).mode & 0o777).toBe(0o755)
  })

  it('only tells in a dry run', async () => {
    foreignHook()
    const { result, steps } = await install({ dryRun: true })
    expect(result).toBe('planned')
    expect(steps).toMatchObject([
      { kind: 'rename', from: hook(), to: hook('pre-commit.before-kagiban') },
      { kind: 'write', path: hook() },
    ])
    expect(readFileSync(hook(), 'utf8')).toBe('#!/bin/sh\nexit 0\n')
  })

  it('keeps a hook that was there and puts it back, with its rights', async () => {
    const text = '#!/bin/sh\n# mine: \u00e9\nexit 0\n'
    foreignHook(text)
    expect(await install()).toMatchObject({ result: 'done', runsFirst: hook('pre-commit.before-kagiban') })
    expect((await install()).result).toBe('unchanged')
    expect(await uninstall()).toMatchObject({ result: 'done' })
    expect(readFileSync(hook(), 'utf8')).toBe(text)
    expect(lstatSync(hook()).mode & 0o777).toBe(0o750)
    expect(existsSync(hook('pre-commit.before-kagiban'))).toBe(false)
  })

  it('keeps a link as a link, also one to nothing', async () => {
    mkdirSync(repository.file('.git/hooks'), { recursive: true })
    symlinkSync('../../tools/hook.sh', hook())
    await install()
    await uninstall()
    expect(readlinkSync(hook())).toBe('../../tools/hook.sh')
  })

  it('refuses to lose one of two other hooks, even by force', async () => {
    foreignHook()
    await install()
    foreignHook('#!/bin/sh\n# another program wrote over ours\n')
    await expect(install({ force: true })).rejects.toMatchObject({ code: 'E_HOOK_CONFLICT' })
    expect(readFileSync(hook(), 'utf8')).toContain('another program')
    expect((await uninstall()).result).toBe('not-ours')
    expect(existsSync(hook('pre-commit.before-kagiban'))).toBe(true)
  })

  it('refuses a directory in the place of the hook', async () => {
    mkdirSync(hook(), { recursive: true })
    await expect(install({ force: true })).rejects.toMatchObject({ code: 'E_HOOK_CONFLICT' })
    expect((await uninstall()).result).toBe('not-ours')
  })

  it('refuses where all repositories share the hooks, unless forced', async () => {
    const home = tempDirectory()
    writeFileSync(join(home, 'config'), `[core]\n\thooksPath = ${join(home, 'shared')}\n`)
    vi.stubEnv('GIT_CONFIG_GLOBAL', join(home, 'config'))
    await expect(install()).rejects.toMatchObject({ code: 'E_HOOK_CONFLICT' })
    expect(existsSync(join(home, 'shared'))).toBe(false)
    expect((await install({ force: true })).path).toBe(join(home, 'shared', 'pre-commit'))
  })

  it('refuses where husky would lose it, and says what to write instead', async () => {
    repository.git('config', 'core.hooksPath', '.husky/_')
    await expect(install()).rejects.toMatchObject({
      code: 'E_HOOK_CONFLICT',
      message: expect.stringContaining('kagiban hook run pre-commit -- "$@"'),
    })
  })

  it('refuses pre-commit in a bare repository, and takes pre-receive there', async () => {
    const bare = testRepository({ bare: true })
    try {
      await expect(install({ repository: bare.path })).rejects.toMatchObject({ code: 'E_USAGE' })
      expect(await install({ kind: 'pre-receive', repository: bare.path })).toMatchObject({
        path: bare.file('hooks/pre-receive'),
      })
    } finally {
      bare.remove()
    }
  })

  it('leaves the other hook switched on when it cannot write', async () => {
    foreignHook()
    // The name of the new file is taken by a directory, as a full disk or a missing right would stop it.
    mkdirSync(hook(`pre-commit.kagiban-${process.pid}.tmp`))
    await expect(install()).rejects.toMatchObject({ code: 'E_OUTPUT_UNWRITABLE' })
    expect(readFileSync(hook(), 'utf8')).toBe('#!/bin/sh\nexit 0\n')
  })

  it('is an error outside a repository', async () => {
    await expect(install({ repository: tempDirectory() })).rejects.toMatchObject({ code: 'E_NOT_A_REPOSITORY' })
  })
})

describe('removing a hook', () => {
  it('leaves nothing behind', async () => {
    const before = readdirSync(repository.file('.git/hooks'))
    for (const kind of ['pre-commit', 'pre-push', 'pre-receive'] as const) {
      await install({ kind })
      expect(await hookStatus({ kind, repository: repository.path, signal })).toMatchObject({ file: 'ours', active: true })
      expect((await uninstall(kind)).result).toBe('done')
      expect((await uninstall(kind)).result).toBe('unchanged')
    }
    expect(readdirSync(repository.file('.git/hooks'))).toEqual(before)
  })

  it('leaves the hook of somebody else', async () => {
    foreignHook()
    expect((await uninstall()).result).toBe('not-ours')
    expect(await hookStatus({ kind: 'pre-commit', repository: repository.path, signal })).toMatchObject({ file: 'foreign' })
    expect(readFileSync(hook(), 'utf8')).toBe('#!/bin/sh\nexit 0\n')
  })

  it('puts back what was there before when ours was deleted by hand', async () => {
    foreignHook()
    await install()
    rmSync(hook())
    expect((await uninstall()).result).toBe('done')
    expect(readFileSync(hook(), 'utf8')).toBe('#!/bin/sh\nexit 0\n')
  })
})
