import { describe, expect, it } from 'vitest'
import { gitFailure, lastWords } from './failure.ts'

const request = { repository: '/repo', command: 'rev-list' }

describe('gitFailure', () => {
  it.each([
    ['fatal: not a git repository (or any of the parent directories): .git', 'E_NOT_A_REPOSITORY'],
    ["fatal: cannot change to '/repo': No such file or directory", 'E_TARGET_NOT_FOUND'],
    ["fatal: cannot change to '/repo': Permission denied", 'E_TARGET_UNREADABLE'],
    ["fatal: detected dubious ownership in repository at '/repo'\nTo add an exception …", 'E_TARGET_UNREADABLE'],
    ["fatal: cannot use bare repository '/repo' (safe.bareRepository is 'explicit')", 'E_TARGET_UNREADABLE'],
    ['fatal: unknown repository extension found:\n\trefstorage', 'E_TARGET_UNREADABLE'],
    ['fatal: Expected git repo version <= 1, found 2', 'E_TARGET_UNREADABLE'],
    ['fatal: something else', 'E_GIT_FAILED'],
    ["fatal: bad revision 'x'", 'E_GIT_FAILED'],
  ])('reads %j as %s', (stderr, code) => {
    expect(gitFailure(request, { code: 128, stderr })).toMatchObject({ code })
  })

  it('blames a revision only where the user named one', () => {
    const exit = { code: 128, stderr: "fatal: bad revision 'x'" }
    expect(gitFailure({ ...request, revisions: ['x'] }, exit)).toMatchObject({ code: 'E_GIT_REVISION' })
    expect(gitFailure({ ...request, revisions: ['x'] }, { code: 128, stderr: 'fatal: pack is corrupt' })).toMatchObject({
      code: 'E_GIT_FAILED',
    })
  })

  it('names what a git that is too old does not know', () => {
    const stderr = 'fatal: unknown repository extensions found:\n\trefstorage\n\tsomething-new'
    expect(gitFailure(request, { code: 128, stderr }).message).toContain('an extension (refstorage, something-new)')
  })

  it('tells how to trust a repository of another user', () => {
    expect(gitFailure(request, { code: 128, stderr: 'fatal: detected dubious ownership' }).message).toContain(
      'safe.directory',
    )
  })
})

describe('lastWords', () => {
  it('prefers the line that ended git, and shows no control characters', () => {
    expect(lastWords('warning: a\nfatal: bad\u001b[31m thing\nhint: b\n')).toBe('fatal: bad [31m thing')
    expect(lastWords('hint: a\nerror: one\nerror: two\nhint: b')).toBe('error: two')
    expect(lastWords('only\n\n')).toBe('only')
    expect(lastWords('')).toBe('')
  })
})
