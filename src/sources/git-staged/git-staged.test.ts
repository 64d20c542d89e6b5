import { symlinkSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readSource, type ReadContent, testContext, testRepository, type TestRepository } from '#testing/git-repository.ts'
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

describe('git-staged', () => {
  it('gives staged lines only: not unstaged ones, not unchanged ones', async () => {
    repository.write('a.txt', 'one\ntwo\nthree\n')
    repository.commit('first')
    repository.write('a.txt', 'one\nTWO\nthree\nfour\n')
    repository.git('add', '.')
    repository.write('a.txt', 'one\nTWO\nthree\nfour\nunstaged\n')
    repository.write('untracked.txt', 'untracked\n')
    const { contents, skipped } = await read()
    expect(summary(contents)).toEqual({ 'a.txt': '2-2,4-4: TWO|four' })
    expect(contents[0]?.text).toBe('one\nTWO\nthree\nfour\n')
    expect(contents[0]?.origin.blob).toBe(repository.git('rev-parse', ':a.txt'))
    expect(skipped).toEqual([])
  })

  it('gives everything before the first commit', async () => {
    repository.write('a.txt', 'one\n')
    repository.git('add', '.')
    expect(summary((await read()).contents)).toEqual({ 'a.txt': 'all: one\n' })
  })

  it('gives nothing when nothing is staged', async () => {
    expect((await read()).contents).toEqual([])
    repository.write('a.txt', 'one\n')
    repository.commit('first')
    expect((await read()).contents).toEqual([])
  })

  it('gives nothing for a deletion, a new mode, or a rename without a change', async () => {
    repository.write('deleted.txt', 'gone\n')
    repository.write('mode.txt', 'mode\n')
    repository.write('old.txt', 'one\ntwo\nthree\nfour\n')
    repository.commit('first')
    repository.git('rm', '--quiet', 'deleted.txt')
    repository.git('mv', 'old.txt', 'new.txt')
    repository.git('update-index', '--chmod=+x', 'mode.txt')
    expect(await read()).toMatchObject({ contents: [], skipped: [] })
  })

  it('gives the changed lines of a renamed file', async () => {
    repository.write('old.txt', 'one\ntwo\nthree\nfour\nfive\nsix\n')
    repository.commit('first')
    repository.git('mv', 'old.txt', 'new.txt')
    repository.write('new.txt', 'one\ntwo\nthree\nfour\nfive\nsix\nseven\n')
    repository.git('add', '.')
    expect(summary((await read()).contents)).toEqual({ 'new.txt': '7-7: seven' })
  })

  it('reads the target of a symbolic link, and a file that replaces one', async () => {
    repository.write('becomes-link', 'text\n')
    symlinkSync('elsewhere', repository.file('becomes-file'))
    repository.commit('first')
    repository.git('rm', '--quiet', '--cached', 'becomes-link', 'becomes-file')
    repository.git('clean', '-fdxq')
    symlinkSync('https://user:pass@host', repository.file('becomes-link'))
    repository.write('becomes-file', 'now text\n')
    repository.git('add', '.')
    expect(summary((await read()).contents)).toEqual({
      'becomes-file': 'all: now text\n',
      'becomes-link': 'all: https://user:pass@host',
    })
  })

  it('handles files without a newline at the end, and CRLF', async () => {
    repository.write('no-newline', 'one\ntwo')
    repository.write('crlf', 'one\r\ntwo\r\n')
    repository.commit('first')
    repository.write('no-newline', 'one\ntwo\nthree')
    repository.write('crlf', 'one\r\ntwo\r\nthree\r\n')
    repository.git('add', '.')
    expect(summary((await read()).contents)).toEqual({ 'no-newline': '2-3: two|three', crlf: '3-3: three\r' })
  })

  it('knows the new lines of files that git takes for binary', async () => {
    const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le')
    repository.write('.gitattributes', 'hidden.txt -diff\n')
    repository.write('hidden.txt', 'one\ntwo\n')
    repository.write('wide.txt', utf16('one\nĊ two\n'))
    repository.write('raw.bin', Buffer.from([0, 1, 10, 2]))
    repository.commit('first')
    repository.write('hidden.txt', 'one\nsecret\ntwo\n')
    repository.write('wide.txt', utf16('one\nĊ two\nĊ three\n'))
    repository.write('raw.bin', Buffer.from([0, 1, 10, 2, 10, 3]))
    repository.git('add', '.')
    const { contents } = await read()
    expect(contents.map(({ origin, onlyLines }) => [origin.file, onlyLines])).toEqual([
      ['hidden.txt', [{ from: 2, to: 2 }]],
      ['raw.bin', [{ from: 3, to: 3 }]],
      ['wide.txt', [{ from: 3, to: 3 }]],
    ])
  })

  it('skips submodules by policy, and says that conflicts were not read', async () => {
    repository.write('a.txt', 'base\n')
    const base = repository.commit('base')
    repository.git('checkout', '--quiet', '-b', 'side')
    repository.write('a.txt', 'side\n')
    repository.commit('side')
    repository.git('checkout', '--quiet', 'main')
    repository.write('a.txt', 'main\n')
    repository.commit('main')
    expect(() => repository.git('merge', '--quiet', 'side')).toThrow()
    repository.git('update-index', '--add', '--cacheinfo', `160000,${base},module`)
    const { contents, skipped } = await read()
    expect(contents).toEqual([])
    expect(skipped).toEqual([
      { place: 'a.txt', reason: 'unreadable', detail: expect.stringContaining('conflict') },
      { place: 'module', reason: 'submodule' },
    ])
  })

  it('gives nothing for a file that is only intended to be added', async () => {
    repository.write('first.txt', 'one\n')
    repository.commit('first')
    repository.write('later.txt', 'later\n')
    repository.git('add', '--intent-to-add', 'later.txt')
    expect(await read()).toMatchObject({ contents: [], skipped: [] })
  })

  it('skips what is over the limit and reads the rest', async () => {
    repository.write('big.txt', 'x'.repeat(5000))
    repository.write('small.txt', 'small\n')
    repository.git('add', '.')
    const { contents, skipped } = await readSource(
      source,
      { repository: repository.path },
      testContext({ maxFileBytes: 4000 }),
    )
    expect(summary(contents)).toEqual({ 'small.txt': 'all: small\n' })
    expect(skipped).toEqual([{ place: 'big.txt', reason: 'too-large', bytes: 5000 }])
  })
})
