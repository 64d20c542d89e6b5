import { spawnSync } from 'node:child_process'
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { testGitEnvironment, testRepository, type TestRepository } from '#testing/git-repository.ts'
import { tempDirectory } from '#testing/temp-directory.ts'
import { kagiban } from './kagiban.ts'
import { githubToken } from './samples.ts'

const token = githubToken('hook')

/** A repository in a directory whose name needs quoting, with one commit. */
function repository(): TestRepository {
  const made = testRepository({ path: parent() })
  made.git('init', '--quiet', '-b', 'main', '.')
  made.write('readme.txt', 'hello\n')
  made.commit('first')
  return made
}

function parent(): string {
  const path = join(tempDirectory(), "it's a project")
  mkdirSync(path)
  return path
}

function bareServer(from: TestRepository): TestRepository {
  const server = testRepository({ bare: true })
  onTestFinished(() => server.remove())
  from.git('remote', 'add', 'origin', server.path)
  from.git('push', '--quiet', 'origin', 'main')
  return server
}

async function install(kind: string, at: TestRepository, ...args: string[]): Promise<void> {
  const { code, stderr } = await kagiban(['hook', 'install', kind, '--repository', at.path, ...args])
  expect(stderr).toBe('')
  expect(code).toBe(0)
}

interface Run {
  readonly status: number | null
  readonly stderr: string
}

function git(at: TestRepository, args: readonly string[], variables: Record<string, string> = {}, cwd = at.path): Run {
  const home = tempDirectory()
  const { status, stderr } = spawnSync('git', args, {
    cwd,
    encoding: 'utf8',
    env: { ...testGitEnvironment(), HOME: home, KAGIBAN_KEY: 'ab'.repeat(32), ...variables },
  })
  expect(stderr).not.toContain(token)
  return { status, stderr }
}

const commit = (at: TestRepository, variables?: Record<string, string>): Run =>
  git(at, ['commit', '--quiet', '-m', 'x'], variables)

describe('the pre-commit hook', () => {
  it('refuses a commit with a secret, says where, and lets the repaired one through', async () => {
    const project = repository()
    await install('pre-commit', project)
    project.write('src/a.ts', `\nconst t = '${token}'\n`)
    project.git('add', '.')
    const refused = commit(project)
    expect(refused.status).toBe(1)
    expect(refused.stderr).toContain('src/a.ts:2')
    expect(refused.stderr).toContain('KAGIBAN_SKIP=1 git commit')
    project.write('src/a.ts', 'const t = process.env.TOKEN\n')
    project.git('add', '.')
    expect(commit(project)).toEqual({ status: 0, stderr: '' })
  })

  it('looks at what is committed, not at the work tree, in every way to commit', async () => {
    const project = repository()
    await install('pre-commit', project)
    project.write('a.txt', 'clean\n')
    project.git('add', '.')
    project.write('a.txt', `t=${token}\n`)
    expect(commit(project).status).toBe(0)
    expect(git(project, ['commit', '--quiet', '-a', '-m', 'x']).status).toBe(1)
    expect(git(project, ['commit', '--quiet', '-m', 'x', 'a.txt']).status).toBe(1)
    mkdirSync(project.file('sub'))
    expect(git(project, ['commit', '--quiet', '-a', '-m', 'x'], {}, project.file('sub')).status).toBe(1)
    expect(git(project, ['commit', '--quiet', '-a', '-m', 'x'], { KAGIBAN_SKIP: '1' }).status).toBe(0)
  })

  it('works before the first commit, in a worktree, and with hooks elsewhere', async () => {
    const project = testRepository()
    onTestFinished(() => project.remove())
    project.git('config', 'core.hooksPath', 'my hooks')
    await install('pre-commit', project)
    project.write('a.txt', `t=${token}\n`)
    project.git('add', 'a.txt')
    expect(commit(project).status).toBe(1)
    project.git('config', '--unset', 'core.hooksPath')
    await install('pre-commit', project)
    project.git('commit', '--quiet', '--no-verify', '--allow-empty', '-m', 'first')
    const worktree = testRepository({ path: join(tempDirectory(), 'work tree') })
    project.git('worktree', 'add', '--quiet', '-b', 'side', worktree.path)
    worktree.write('b.txt', `t=${token}\n`)
    worktree.git('add', '.')
    expect(commit(worktree).stderr).toContain('b.txt:1')
  })

  it('speaks Japanese', async () => {
    const project = repository()
    await install('pre-commit', project)
    project.write('a.txt', `t=${token}\n`)
    project.git('add', '.')
    expect(commit(project, { LC_ALL: 'ja_JP.UTF-8' }).stderr).toContain('コミットを中止しました')
  })

  it('is taken away and leaves what was there', async () => {
    const project = repository()
    mkdirSync(project.file('.git/hooks'), { recursive: true })
    writeFileSync(project.file('.git/hooks/pre-commit'), '#!/bin/sh\necho first hook >&2\n', { mode: 0o755 })
    await install('pre-commit', project)
    const { stdout } = await kagiban(['hook', 'status', '--repository', project.path])
    expect(stdout).toContain(project.file('.git/hooks/pre-commit'))
    project.write('a.txt', `t=${token}\n`)
    project.git('add', '.')
    const refused = commit(project)
    expect(refused.stderr).toContain('first hook')
    expect(refused.status).toBe(1)
    expect((await kagiban(['hook', 'uninstall', 'pre-commit', '--repository', project.path])).code).toBe(0)
    expect(commit(project)).toEqual({ status: 0, stderr: 'first hook\n' })
  })
})

describe('the pre-push hook', () => {
  it('refuses a secret in any commit that the remote lacks, also when a later one deletes it', async () => {
    const project = repository()
    const server = bareServer(project)
    await install('pre-push', project)
    project.write('a.env', `TOKEN=${token}\n`)
    const bad = project.commit('add')
    project.write('a.env', 'TOKEN=\n')
    project.commit('remove')
    const refused = git(project, ['push', 'origin', 'main:new'])
    expect(refused.status).toBe(1)
    expect(refused.stderr).toContain(`commit ${bad.slice(0, 12)}  a.env:1`)
    expect(server.git('for-each-ref', '--format=%(refname)')).toBe('refs/heads/main')
    project.git('reset', '--quiet', '--hard', 'origin/main')
    project.write('b.txt', 'fine\n')
    project.commit('fine')
    expect(git(project, ['push', '--quiet', 'origin', 'main'])).toEqual({ status: 0, stderr: '' })
    expect(git(project, ['push', '--quiet', 'origin', 'main:gone'])).toEqual({ status: 0, stderr: '' })
    expect(git(project, ['push', '--quiet', '--delete', 'origin', 'gone'])).toEqual({ status: 0, stderr: '' })
  })

  it('does not look again at what the remote has', async () => {
    const project = repository()
    project.write('old.env', `TOKEN=${token}\n`)
    project.commit('long ago')
    bareServer(project)
    await install('pre-push', project)
    project.write('b.txt', 'fine\n')
    project.commit('fine')
    expect(git(project, ['push', '--quiet', 'origin', 'main:other'])).toEqual({ status: 0, stderr: '' })
  })
})

describe('the pre-receive hook', () => {
  it('refuses a push with a secret and tells the pusher what to do, who cannot skip it', async () => {
    const project = repository()
    const server = bareServer(project)
    await install('pre-receive', server)
    project.write('a.env', `TOKEN=${token}\n`)
    const bad = project.commit('add')
    const { status, stderr } = git(project, ['push', 'origin', 'main', 'main:other'], { KAGIBAN_SKIP: '1' })
    expect(status).toBe(1)
    expect(stderr).toContain(`remote:   commit ${bad.slice(0, 12)}  a.env:1`)
    expect(stderr).toContain('git rebase --interactive')
    expect(stderr).not.toContain('KAGIBAN_SKIP')
    expect(server.git('for-each-ref', '--format=%(refname)')).toBe('refs/heads/main')
    // The quarantine is gone, and with it the secret.
    expect(server.git('count-objects')).toMatch(/^3 objects,/)
  })

  it('takes a clean push, a deletion, and what a ref has already', async () => {
    const project = repository()
    project.write('old.env', `TOKEN=${token}\n`)
    project.commit('long ago')
    const server = bareServer(project)
    await install('pre-receive', server)
    project.write('b.txt', 'fine\n')
    project.commit('fine')
    expect(git(project, ['push', '--quiet', 'origin', 'main', 'main:other'])).toEqual({ status: 0, stderr: '' })
    expect(git(project, ['push', '--quiet', '--delete', 'origin', 'other'])).toEqual({ status: 0, stderr: '' })
  })

  it('finds secrets in the messages of tags', async () => {
    const project = repository()
    await install('pre-receive', bareServer(project))
    project.git('tag', '-a', 'v1', '-m', `release\n\ntoken ${token}`)
    const { status, stderr } = git(project, ['push', 'origin', 'v1'])
    expect(stderr).toContain('git:tag/')
    expect(status).toBe(1)
  })

  it('refuses everything when the scan cannot run or takes too long', async () => {
    const project = repository()
    const server = bareServer(project)
    await install('pre-receive', server)
    project.write('b.txt', 'fine\n')
    project.commit('fine')
    writeFileSync(server.file('kagiban.yaml'), 'scan: {\n')
    expect(git(project, ['push', 'origin', 'main']).status).toBe(1)
    renameSync(server.file('kagiban.yaml'), server.file('other.yaml'))
    const late = git(project, ['push', 'origin', 'main'], { KAGIBAN_HOOK_SECONDS: '0.001' })
    expect(late.stderr).toContain('push refused, because not everything could be checked')
    expect(late.status).toBe(1)
    expect(git(project, ['push', '--quiet', 'origin', 'main']).status).toBe(0)
  })
})
