import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readSource, type ReadContent, testRepository, type TestRepository } from '#testing/git-repository.ts'
import { source } from './index.ts'

let repository: TestRepository
beforeEach(() => {
  repository = testRepository()
})
afterEach(() => {
  vi.unstubAllEnvs()
  repository.remove()
})

const read = () => readSource(source, { repository: repository.path })

const DISPLAY_SETTINGS = [
  ['diff.context', '9'],
  ['diff.interHunkContext', '9'],
  ['diff.relative', 'true'],
  ['diff.noprefix', 'true'],
  ['diff.renames', 'copies'],
  ['diff.orderFile', '/nonexistent'],
  ['color.ui', 'always'],
  ['core.quotePath', 'false'],
]

/** Path, only lines and the text of these lines. */
function summary(contents: readonly ReadContent[]): Record<string, string> {
  return Object.fromEntries(
    contents.map(({ origin, text, onlyLines }) => {
      if (onlyLines === undefined) return [origin.file, `all: ${text}`]
      const lines = text.split('\n')
      const chosen = onlyLines.flatMap(({ from, to }) => lines.slice(from - 1, to))
      return [origin.file, `${onlyLines.map(({ from, to }) => `${from}-${to}`).join(',')}: ${chosen.join('|')}`]
    }),
  )
}

describe('git-staged in unusual repositories', () => {
  it('gives everything before the first commit of a SHA-256 repository', async () => {
    repository.remove()
    repository = testRepository({ objectFormat: 'sha256' })
    repository.write('a.txt', 'one\n')
    repository.git('add', '.')
    expect(summary((await read()).contents)).toEqual({ 'a.txt': 'all: one\n' })
  })

  it('names odd files in full, from a subdirectory relative to the top', async () => {
    const names = ['new\nline', 'quote"d', ' leading', 'tab\there', 'a/b/ümlaut', '-dash', ':(top)magic']
    for (const name of names) repository.write(name, `${JSON.stringify(name)}\n`)
    repository.write(Buffer.from('latin\xe9', 'latin1'), 'latin\n')
    repository.git('add', '.')
    mkdirSync(repository.file('a/c'), { recursive: true })
    const { contents } = await readSource(source, { repository: repository.file('a/c') })
    expect(contents.map(({ origin }) => origin.file).sort()).toEqual([...names, 'latin\ufffd'].sort())
  })

  it('does not let content pass for a header of the difference', async () => {
    repository.write('a.txt', 'one\n')
    repository.commit('first')
    const evil = [
      '@@ -1 +1 @@',
      'diff --git a/x b/x',
      `index ${'0'.repeat(40)}..${'1'.repeat(40)}`,
      '\\ No newline',
      '--- a',
      '',
    ]
    repository.write('a.txt', `one\n${evil.join('\n')}`)
    repository.write('b.txt', 'b\n')
    repository.git('add', '.')
    expect(summary((await read()).contents)).toEqual({ 'a.txt': `2-6: ${evil.slice(0, 5).join('|')}`, 'b.txt': 'all: b\n' })
  })

  it('runs nothing that the repository configures, and follows none of its display settings', async () => {
    const mark = repository.file('.git/ran')
    const run = repository.file('.git/run.sh')
    writeFileSync(run, `#!/bin/sh\ntouch '${mark}'\ncat\n`, { mode: 0o755 })
    repository.write('.gitattributes', '* diff=evil filter=evil\n')
    repository.write('a.txt', 'one\n')
    repository.write('sub/b.txt', 'b\n')
    repository.commit('first')
    repository.write('a.txt', 'one\ntwo\n')
    repository.git('add', '.')
    for (const name of [
      'core.fsmonitor',
      'core.pager',
      'diff.external',
      'diff.evil.command',
      'diff.evil.textconv',
      'filter.evil.clean',
    ]) {
      repository.git('config', name, run)
    }
    for (const setting of DISPLAY_SETTINGS) repository.git('config', ...setting)
    const { contents } = await readSource(source, { repository: repository.file('sub') })
    expect(summary(contents)).toEqual({ 'a.txt': '2-2: two' })
    expect(existsSync(mark)).toBe(false)
    // The trap works: git without our settings falls into it.
    repository.git('diff', '-O/dev/null', '--cached')
    expect(existsSync(mark)).toBe(true)
  })

  it('compares by what can be read when the old version is corrupt or gone', async () => {
    repository.write('a.txt', 'one\n')
    repository.write('b.txt', 'b\n')
    repository.commit('first')
    const old = repository.git('rev-parse', ':a.txt')
    repository.write('a.txt', 'one\ntwo\n')
    repository.write('b.txt', 'b\nB\n')
    repository.git('add', '.')
    rmSync(repository.file('.git/objects', old.slice(0, 2), old.slice(2)))
    expect(summary((await read()).contents)).toEqual({ 'a.txt': 'all: one\ntwo\n', 'b.txt': '2-2: B' })
  })

  it('reads the index that git tells a hook to use', async () => {
    repository.write('a.txt', 'one\n')
    repository.commit('first')
    repository.write('a.txt', 'one\ntwo\n')
    vi.stubEnv('GIT_INDEX_FILE', repository.file('.git/other-index'))
    vi.spyOn(process, 'cwd').mockReturnValue(repository.path)
    execFileSync('git', ['-C', repository.path, 'read-tree', 'HEAD'])
    execFileSync('git', ['-C', repository.path, 'add', 'a.txt'])
    expect(summary((await read()).contents)).toEqual({ 'a.txt': '2-2: two' })
    vi.restoreAllMocks()
    expect((await read()).contents).toEqual([])
  })
})
