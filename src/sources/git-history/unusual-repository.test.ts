import { chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { AppError } from '#base/errors.ts'
import { readSource, testContext, testRepository, type TestRepository } from '#testing/git-repository.ts'
import { source } from './index.ts'

let repository: TestRepository
beforeEach(() => {
  repository = testRepository()
})
afterEach(() => repository.remove())

const read = (path = repository.path, context = testContext()) => readSource(source, { repository: path }, context)

async function texts(path?: string): Promise<string[]> {
  return (await read(path)).contents.map(({ text }) => text).sort()
}

async function errorOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: unknown) => error,
  )
}

/** Changes one byte of a loose object. */
function corrupt(oid: string, at: (length: number) => number): void {
  const file = repository.file('.git/objects', oid.slice(0, 2), oid.slice(2))
  chmodSync(file, 0o644)
  const bytes = readFileSync(file)
  const place = at(bytes.length)
  bytes[place] = (bytes[place] ?? 0) ^ 0xff
  writeFileSync(file, bytes)
}

describe('git-history in unusual repositories', () => {
  it('reports corrupt objects and reads all the others', async () => {
    for (let i = 0; i < 8; i++) repository.write(`${i}.txt`, `content ${i} ${'x'.repeat(300)}\n`)
    repository.write('big.bin', Buffer.from(Array.from({ length: 5 << 20 }, (_, i) => (i * 2654435761) >>> 24)))
    repository.commit('first')
    const [header, body, big] = ['2.txt', '5.txt', 'big.bin'].map((name) => repository.git('rev-parse', `HEAD:${name}`)) as [
      string,
      string,
      string,
    ]
    corrupt(header, () => 0)
    corrupt(body, (length) => length - 6)
    corrupt(big, (length) => length >> 1)
    const { contents, skipped } = await read()
    const whole = contents
      .filter(({ text }) => text.startsWith('content'))
      .map(({ text }) => text.slice(0, 9))
      .sort()
    expect(whole).toEqual(['content 0', 'content 1', 'content 3', 'content 4', 'content 6', 'content 7'])
    expect(skipped.map(({ place, reason }) => `${reason} ${place}`).sort()).toEqual(
      [`object-corrupt git:object/${header}`, `object-corrupt git:blob/${body}`, `object-corrupt git:blob/${big}`].sort(),
    )
  })

  it('reports a pack that cannot be used', async () => {
    repository.write('a.txt', 'one\n')
    repository.commit('first')
    repository.git('repack', '-q', '-a', '-d')
    const directory = repository.file('.git/objects/pack')
    const index = join(directory, readdirSync(directory).find((name) => name.endsWith('.idx')) ?? '')
    chmodSync(index, 0o644)
    writeFileSync(index, 'no index')
    repository.write('b.txt', 'two\n')
    repository.gitWithInput('two\n', 'hash-object', '-w', '--stdin')
    const { contents, skipped } = await read()
    expect(contents.map(({ text }) => text)).toEqual(['two\n'])
    expect(skipped).toContainEqual({
      place: index,
      reason: 'object-corrupt',
      detail: expect.stringContaining('the objects of its pack are not read'),
    })
  })

  it('shows stored objects, not their replacements', async () => {
    repository.write('a.txt', 'secret\n')
    repository.write('b.txt', 'harmless\n')
    repository.commit('first')
    repository.git('replace', repository.git('rev-parse', 'HEAD:a.txt'), repository.git('rev-parse', 'HEAD:b.txt'))
    expect(await texts()).toEqual(['first\n', 'harmless\n', 'secret\n'])
  })

  it('reports what shallow and partial clones lack, and fetches nothing', async () => {
    for (const name of ['one', 'two', 'three']) {
      repository.write('a.txt', `${name}\n`)
      repository.commit(name)
    }
    repository.git('config', 'uploadpack.allowFilter', 'true')
    const other = testRepository()
    try {
      other.git('clone', '--quiet', '--depth=1', `file://${repository.path}`, 'shallow')
      const shallow = await read(other.file('shallow'))
      expect(shallow.contents.map(({ text }) => text).sort()).toEqual(['three\n', 'three\n'])
      expect(shallow.skipped).toMatchObject([{ place: other.file('shallow'), reason: 'shallow-history' }])
      other.git('clone', '--quiet', '--filter=blob:none', '--bare', `file://${repository.path}`, 'partial')
      const before = other.git('-C', 'partial', 'count-objects', '-v')
      const partial = await read(other.file('partial'))
      expect(partial.contents.map(({ text }) => text).sort()).toEqual(['one\n', 'three\n', 'two\n'])
      const blobs = ['HEAD:a.txt', 'HEAD~1:a.txt', 'HEAD~2:a.txt'].map((name) => repository.git('rev-parse', name))
      expect(partial.skipped.map(({ reason, place }) => `${reason} ${place}`).sort()).toEqual(
        blobs.map((oid) => `object-missing git:object/${oid}`).sort(),
      )
      expect(other.git('-C', 'partial', 'count-objects', '-v')).toBe(before)
    } finally {
      other.remove()
    }
  })

  it('explains what is wrong with the target', async () => {
    const plain = repository.file('..', `${repository.path.split('/').at(-1)}-plain`)
    renameSync(repository.path, plain)
    mkdirSync(repository.path)
    try {
      expect(await errorOf(read())).toMatchObject({ code: 'E_NOT_A_REPOSITORY' })
      expect(await errorOf(read(repository.file('absent')))).toMatchObject({ code: 'E_TARGET_NOT_FOUND' })
      writeFileSync(repository.file('file'), '')
      expect(await errorOf(read(repository.file('file')))).toMatchObject({ code: 'E_TARGET_NOT_FOUND' })
    } finally {
      testRepository({ path: plain }).remove()
    }
  })

  it('explains the owner check of git', async () => {
    process.env['GIT_TEST_ASSUME_DIFFERENT_OWNER'] = 'true'
    try {
      const error = await errorOf(read())
      expect(error).toBeInstanceOf(AppError)
      expect(error).toMatchObject({ code: 'E_TARGET_UNREADABLE', message: expect.stringContaining('safe.directory') })
    } finally {
      delete process.env['GIT_TEST_ASSUME_DIFFERENT_OWNER']
    }
  })
})
