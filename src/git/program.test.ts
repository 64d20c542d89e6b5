import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { AppError } from '#base/errors.ts'
import { gitEnvironment, gitProgram } from './program.ts'

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'kagiban-test-'))
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

const hook = {
  HOME: '/home/me',
  GIT_DIR: '.git',
  GIT_INDEX_FILE: '.git/index.lock',
  GIT_OBJECT_DIRECTORY: '/srv/incoming',
  GIT_ALTERNATE_OBJECT_DIRECTORIES: '/srv/objects',
  GIT_QUARANTINE_PATH: '/srv/incoming',
  GIT_EXTERNAL_DIFF: 'evil',
  GIT_DIFF_OPTS: '-u9',
  GIT_TRACE: '1',
  GIT_CONFIG_COUNT: '1',
  GIT_SSH_COMMAND: 'ssh -i key',
}

describe('the environment of git', () => {
  it('keeps what a hook was told when the target is the current directory', () => {
    expect(gitEnvironment({ repository: '.' }, hook, '/repo')).toMatchObject({
      HOME: '/home/me',
      GIT_DIR: '/repo/.git',
      GIT_INDEX_FILE: '/repo/.git/index.lock',
      GIT_OBJECT_DIRECTORY: '/srv/incoming',
      GIT_ALTERNATE_OBJECT_DIRECTORIES: '/srv/objects',
      GIT_QUARANTINE_PATH: '/srv/incoming',
    })
  })

  it('drops it for any other target', () => {
    const names = Object.keys(gitEnvironment({ repository: '/other' }, hook, '/repo'))
    for (const name of ['GIT_DIR', 'GIT_INDEX_FILE', 'GIT_OBJECT_DIRECTORY', 'GIT_ALTERNATE_OBJECT_DIRECTORIES']) {
      expect(names).not.toContain(name)
    }
  })

  it('drops what could run programs or change the output, and keeps the user’s own access', () => {
    const environment = gitEnvironment({ repository: '.' }, hook, '/repo')
    for (const name of ['GIT_EXTERNAL_DIFF', 'GIT_DIFF_OPTS', 'GIT_TRACE']) expect(environment).not.toHaveProperty(name)
    expect(environment).toMatchObject({ GIT_CONFIG_COUNT: '1', GIT_SSH_COMMAND: 'ssh -i key' })
  })

  it('forbids the network, prompts and locks whatever the outer environment says', () => {
    const outer = {
      GIT_ALLOW_PROTOCOL: 'ext',
      GIT_TERMINAL_PROMPT: '1',
      GIT_OPTIONAL_LOCKS: '1',
      LC_ALL: 'ja_JP',
      GIT_NO_REPLACE_OBJECTS: '',
    }
    expect(gitEnvironment({ repository: '.' }, outer, '/repo')).toMatchObject({
      GIT_ALLOW_PROTOCOL: '',
      GIT_TERMINAL_PROMPT: '0',
      GIT_OPTIONAL_LOCKS: '0',
      GIT_NO_LAZY_FETCH: '1',
      GIT_NO_REPLACE_OBJECTS: '1',
      LC_ALL: 'C',
    })
  })
})

describe('the git program', () => {
  it('is the first executable file of an absolute PATH entry', () => {
    for (const name of ['folder', 'plain', 'right']) mkdirSync(join(directory, name))
    mkdirSync(join(directory, 'folder', 'git'))
    writeFileSync(join(directory, 'plain', 'git'), '')
    writeFileSync(join(directory, 'right', 'git'), '')
    chmodSync(join(directory, 'right', 'git'), 0o755)
    const path = ['', '.', 'relative', ...['folder', 'plain', 'right'].map((name) => join(directory, name))].join(delimiter)
    expect(gitProgram(path)).toBe(join(directory, 'right', 'git'))
  })

  it('is missing where no entry has it', () => {
    expect(() => gitProgram(directory)).toThrow(AppError)
    expect(() => gitProgram(directory)).toThrow(expect.objectContaining({ code: 'E_GIT_MISSING' }))
  })
})
