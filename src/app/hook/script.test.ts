import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { testGitEnvironment, testRepository, type TestRepository } from '#testing/git-repository.ts'
import { tempDirectory } from '#testing/temp-directory.ts'
import { installHook } from './install.ts'
import { HOOK_KINDS, type HookKind } from './kind.ts'
import { hookScript, isOurScript } from './script.ts'

let repository: TestRepository
let bin: string
let stub: string
beforeEach(() => {
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null')
  repository = testRepository()
  bin = join(tempDirectory(), "it's a directory")
  mkdirSync(bin)
  stub = join(bin, 'stub program')
})
afterEach(() => {
  vi.unstubAllEnvs()
  repository.remove()
})

const { signal } = new AbortController()
const seen = (name = 'seen'): string => readFileSync(join(bin, name), 'utf8')

function program(path: string, name: string, exit: number): void {
  const record = `{ echo "args: $*"; echo "git dir: $GIT_DIR"; echo "quarantine: \${GIT_QUARANTINE_PATH:+set}"; cat; } > "${join(bin, name)}"`
  writeFileSync(path, `#!/bin/sh\n${record}\nexit ${exit}\n`)
  chmodSync(path, 0o755)
}

async function install(kind: HookKind, at = repository.path, command: readonly string[] = [stub]): Promise<void> {
  await installHook({ kind, repository: at, command, signal })
}

interface Run {
  readonly status: number | null
  readonly stderr: string
}

function git(
  args: readonly string[],
  { cwd = repository.path, env = {} }: { cwd?: string; env?: Record<string, string> } = {},
): Run {
  const { status, stderr } = spawnSync('git', args, {
    cwd,
    env: { ...testGitEnvironment(), ...env },
    encoding: 'utf8',
    input: '',
  })
  return { status, stderr }
}

const commit = (options?: Parameters<typeof git>[1]): Run => git(['commit', '--quiet', '--allow-empty', '-m', 'x'], options)

function server(): TestRepository {
  const bare = testRepository({ bare: true })
  repository.git('remote', 'add', 'origin', bare.path)
  return bare
}

describe('an installed pre-commit hook', () => {
  it('refuses the commit when the program says so, and lets it through when not', async () => {
    program(stub, 'seen', 1)
    await install('pre-commit')
    expect(commit().status).not.toBe(0)
    expect(seen()).toContain('args: hook run pre-commit --\n')
    program(stub, 'seen', 0)
    expect(commit().status).toBe(0)
  })

  it('works in a worktree with spaces in its path', async () => {
    program(stub, 'seen', 1)
    commit()
    const worktree = join(bin, 'work tree')
    repository.git('worktree', 'add', '--quiet', '-b', 'side', worktree)
    await install('pre-commit', worktree)
    expect(commit({ cwd: worktree }).status).not.toBe(0)
    expect(seen()).toContain('hook run pre-commit')
  })

  it('is skipped when the person says so, which is told', async () => {
    program(stub, 'seen', 1)
    await install('pre-commit')
    const { status, stderr } = commit({ env: { KAGIBAN_SKIP: '1' } })
    expect(status).toBe(0)
    expect(stderr).toContain('KAGIBAN_SKIP=1, nothing was checked')
    expect(existsSync(join(bin, 'seen'))).toBe(false)
  })

  it('falls back to the program on PATH, and else stops and says what to do', async () => {
    await install('pre-commit')
    const missing = commit()
    expect(missing.status).not.toBe(0)
    expect(missing.stderr).toContain('npm install --global kagiban')
    expect(missing.stderr).toContain('KAGIBAN_SKIP=1 git commit')
    program(join(bin, 'kagiban'), 'seen', 0)
    expect(commit({ env: { PATH: `${bin}:${process.env['PATH']}` } }).status).toBe(0)
    expect(seen()).toContain('hook run pre-commit')
  })

  it('runs the hook that was there first, and stops when that stops', async () => {
    program(stub, 'seen', 0)
    mkdirSync(repository.file('.git/hooks'), { recursive: true })
    program(repository.file('.git/hooks/pre-commit'), 'first', 0)
    await install('pre-commit')
    expect(commit().status).toBe(0)
    expect(existsSync(join(bin, 'first')) && existsSync(join(bin, 'seen'))).toBe(true)
    rmSync(join(bin, 'seen'))
    program(repository.file('.git/hooks/pre-commit.before-kagiban'), 'first', 7)
    expect(commit({ env: { KAGIBAN_SKIP: '1' } }).status).not.toBe(0)
    expect(existsSync(join(bin, 'seen'))).toBe(false)
  })

  it('does not run a hook that git did not run before', async () => {
    program(stub, 'seen', 0)
    mkdirSync(repository.file('.git/hooks'), { recursive: true })
    program(repository.file('.git/hooks/pre-commit'), 'first', 1)
    chmodSync(repository.file('.git/hooks/pre-commit'), 0o644)
    await install('pre-commit')
    expect(commit().status).toBe(0)
    expect(existsSync(join(bin, 'first'))).toBe(false)
  })

  it('takes a program with arguments, and one from PATH', async () => {
    program(stub, 'seen', 0)
    await install('pre-commit', repository.path, ['/bin/sh', stub])
    expect(commit().status).toBe(0)
    await install('pre-commit', repository.path, ['sh', stub])
    expect(commit().status).toBe(0)
    rmSync(stub)
    expect(commit().stderr).toContain('kagiban: not found')
  })
})

describe('an installed pre-push hook', () => {
  it('gives both hooks the arguments and lines of git, and refuses the push', async () => {
    const bare = server()
    try {
      program(stub, 'seen', 1)
      mkdirSync(repository.file('.git/hooks'), { recursive: true })
      program(repository.file('.git/hooks/pre-push'), 'first', 0)
      await install('pre-push')
      commit()
      const tip = repository.git('rev-parse', 'HEAD')
      expect(git(['push', '--quiet', 'origin', 'main']).status).not.toBe(0)
      const line = `refs/heads/main ${tip} refs/heads/main ${'0'.repeat(40)}\n`
      expect(seen()).toMatch(`args: hook run pre-push -- origin ${bare.path}\n`)
      expect(seen().endsWith(line)).toBe(true)
      expect(seen('first')).toMatch(`args: origin ${bare.path}\n`)
      expect(seen('first').endsWith(line)).toBe(true)
      expect(bare.git('for-each-ref')).toBe('')
      expect(git(['push', '--quiet', 'origin', 'main'], { env: { KAGIBAN_SKIP: '1' } }).status).toBe(0)
    } finally {
      bare.remove()
    }
  })

  it('is not confused by a first hook that does not read', async () => {
    const bare = server()
    try {
      program(stub, 'seen', 0)
      mkdirSync(repository.file('.git/hooks'), { recursive: true })
      writeFileSync(repository.file('.git/hooks/pre-push'), '#!/bin/sh\nexec <&-\nexit 0\n', { mode: 0o755 })
      await install('pre-push')
      commit()
      const tip = repository.git('rev-parse', 'HEAD')
      const refs = Array.from({ length: 3000 }, (_, index) => `create refs/heads/b${index} ${tip}\n`).join('')
      repository.gitWithInput(refs, 'update-ref', '--stdin')
      const { status, stderr } = git(['push', '--quiet', '--all', 'origin'])
      expect(stderr).toBe('')
      expect(status).toBe(0)
      expect(
        seen()
          .split('\n')
          .filter((line) => line.startsWith('refs/heads/')).length,
      ).toBe(3001)
    } finally {
      bare.remove()
    }
  })
})

describe('an installed pre-receive hook', () => {
  it('refuses a push from inside the quarantine, and cannot be skipped', async () => {
    const bare = server()
    try {
      program(stub, 'seen', 1)
      await install('pre-receive', bare.path)
      commit()
      const { status, stderr } = git(['push', 'origin', 'main'], { env: { KAGIBAN_SKIP: '1' } })
      expect(status).not.toBe(0)
      expect(stderr).toContain('pre-receive hook declined')
      expect(seen()).toContain(`git dir: .\nquarantine: set\n${'0'.repeat(40)} `)
      expect(bare.git('for-each-ref')).toBe('')
    } finally {
      bare.remove()
    }
  })

  it('refuses every push when the program is gone', async () => {
    const bare = server()
    try {
      await install('pre-receive', bare.path)
      commit()
      const { status, stderr } = git(['push', 'origin', 'main'])
      expect(status).not.toBe(0)
      expect(stderr).toContain('its scanner is missing')
    } finally {
      bare.remove()
    }
  })
})

describe('the text of a hook', () => {
  it.each(HOOK_KINDS)('is a POSIX shell program that is known as ours: %s', (kind) => {
    const text = hookScript({ kind, command: ['/a b/node', "/it's/kagiban.mjs"], language: 'ja' })
    expect(isOurScript(text)).toBe(true)
    expect(text).toContain(`hook run ${kind} --lang ja -- "$@"`)
    const { status, stderr } = spawnSync('sh', ['-n'], { input: text, encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })

  it('names Windows programs with slashes, for the shell of Git for Windows', () => {
    const text = hookScript({ kind: 'pre-commit', command: [String.raw`C:\Program Files\nodejs\node.exe`] })
    expect(text).toContain("[ -f 'C:/Program Files/nodejs/node.exe' ]")
    expect(text).toContain("feed 'C:/Program Files/nodejs/node.exe' hook run pre-commit")
    expect(text).not.toContain('\r')
  })

  it('does not take other hooks for ours', () => {
    expect(isOurScript('#!/bin/sh\nkagiban scan --staged\n')).toBe(false)
    expect(isOurScript('')).toBe(false)
  })
})
