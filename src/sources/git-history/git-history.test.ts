import { writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sampleFinding } from '#testing/sample-report.ts'
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

describe('git-history', () => {
  it('gives every blob once, and the messages of commits and tags without their headers', async () => {
    repository.write('a.txt', 'one\n')
    repository.write('copy.txt', 'one\n')
    const commit = repository.commit('first\n\nbody')
    repository.git('tag', '-a', 'v1', '-m', 'tag message')
    const tag = repository.git('rev-parse', 'v1')
    const blob = repository.git('rev-parse', 'HEAD:a.txt')
    const { contents, skipped, units } = await read()
    expect(contents).toHaveLength(3)
    expect(contents).toEqual(
      expect.arrayContaining([
        { origin: { file: `git:blob/${blob}`, blob }, text: 'one\n' },
        {
          origin: {
            file: `git:commit/${commit}`,
            commit,
            author: 'Ada Example',
            authorEmail: 'ada@example.com',
            date: '2026-01-01T00:00:00+00:00',
          },
          text: 'first\n\nbody\n',
        },
        {
          origin: expect.objectContaining({ file: `git:tag/${tag}`, author: 'Carl Example' }),
          text: 'tag message\n',
        },
      ]),
    )
    expect([skipped, units]).toEqual([[], 1])
  })

  it('gives stashes, amended commits, and blobs that were staged and never committed', async () => {
    repository.write('a.txt', 'base\n')
    repository.commit('base')
    repository.write('a.txt', 'amended away\n')
    repository.commit('wrong')
    repository.write('a.txt', 'right\n')
    repository.git('commit', '--quiet', '--all', '--amend', '-m', 'right')
    repository.write('a.txt', 'stashed\n')
    repository.write('b.txt', 'stashed untracked\n')
    repository.git('stash', '--quiet', '--include-untracked')
    repository.write('c.txt', 'only staged\n')
    repository.git('add', '.')
    repository.git('rm', '--quiet', '--force', 'c.txt')
    const found = await texts()
    for (const text of ['amended away\n', 'stashed\n', 'stashed untracked\n', 'only staged\n', 'wrong\n'])
      expect(found).toContain(text)
  })

  it('gives packed objects like loose ones, and those of alternates', async () => {
    for (let i = 0; i < 30; i++) {
      repository.write('a.txt', `${'line\n'.repeat(200)}${i}\n`)
      repository.commit(`commit ${i}`)
    }
    const loose = await texts()
    expect(loose).toHaveLength(60)
    repository.git('gc', '--quiet')
    expect(await texts()).toEqual(loose)
    const other = testRepository()
    try {
      writeFileSync(other.file('.git/objects/info/alternates'), `${repository.file('.git/objects')}\n`)
      expect(await texts(other.path)).toEqual(loose)
    } finally {
      other.remove()
    }
  })

  it('works in empty, bare and SHA-256 repositories, worktrees and subdirectories', async () => {
    expect(await read()).toEqual({ contents: [], skipped: [], units: 0 })
    repository.remove()
    repository = testRepository({ objectFormat: 'sha256' })
    repository.write('dir/a.txt', 'one\n')
    repository.commit('first')
    repository.git('clone', '--quiet', '--bare', '.', 'bare.git')
    repository.git('worktree', 'add', '--quiet', '--detach', 'tree')
    for (const place of ['', 'dir', 'bare.git', 'tree', '.git'])
      expect(await texts(repository.file(place))).toEqual(['first\n', 'one\n'])
  })

  it('hands big blobs on in pieces and skips what is over the limit', async () => {
    const big = Buffer.alloc(6 << 20, 'big line\n')
    repository.write('big.txt', big)
    repository.write('huge.txt', Buffer.alloc(9 << 20, 'huge line\n'))
    repository.write('small.txt', 'small\n')
    repository.commit('first')
    const huge = repository.git('rev-parse', 'HEAD:huge.txt')
    const context = testContext({ maxFileBytes: 8 << 20 })
    const { contents, skipped } = await read(repository.path, context)
    expect(contents.map(({ text }) => text.length).sort((a, b) => a - b)).toEqual([6, 6, big.length])
    expect(contents.some(({ text }) => Buffer.from(text, 'latin1').equals(big))).toBe(true)
    expect(skipped).toEqual([{ place: `git:blob/${huge}`, reason: 'too-large', bytes: 9 << 20 }])
  })

  it('reads on after a reader left a big blob unread', async () => {
    repository.write('big.txt', Buffer.alloc(6 << 20, 'big line\n'))
    for (let i = 0; i < 5; i++) repository.write(`${i}.txt`, `${i}\n`)
    repository.commit('first')
    const context = testContext()
    let whole = 0
    for await (const unit of source.plan({ repository: repository.path }, context)) {
      if (unit.kind !== 'unit') continue
      for await (const item of source.read(unit.work, context)) {
        if (item.kind === 'content' && item.bytes instanceof Uint8Array) whole++
        else if (item.kind === 'content') for await (const _ of item.bytes as AsyncIterable<Uint8Array>) break
      }
    }
    expect(whole).toBe(6)
  })

  it('stops when told to, while planning and while reading', async () => {
    for (let i = 0; i < 5; i++) repository.write(`${i}.txt`, `${i}\n`)
    repository.commit('first')
    const early = new AbortController()
    early.abort(new Error('stop now'))
    expect(await errorOf(read(repository.path, testContext({ signal: early.signal })))).toMatchObject({
      message: 'stop now',
    })
    const late = new AbortController()
    const context = testContext({ signal: late.signal })
    const run = async (): Promise<void> => {
      for await (const unit of source.plan({ repository: repository.path }, context)) {
        if (unit.kind === 'unit') for await (const _ of source.read(unit.work, context)) late.abort(new Error('stop late'))
      }
    }
    expect(await errorOf(run())).toMatchObject({ message: 'stop late' })
  })

  it('leaves no git process behind, however early its readers stop', async () => {
    const processes = (): number => process.getActiveResourcesInfo().filter((name) => name === 'ProcessWrap').length
    const before = processes()
    const lines = Array.from({ length: 60_000 }, (_, i) => `blob\nmark :${i + 1}\ndata ${String(i).length}\n${i}\n`).join('')
    const commits = Array.from(
      { length: 3000 },
      (_, i) => `commit refs/heads/main\ncommitter C <c@example.com> ${i} +0000\ndata 1\nx\nM 644 :${i + 1} f${i}\n`,
    )
    repository.gitWithInput(lines + commits.join(''), 'fast-import', '--quiet')
    for await (const planned of source.plan({ repository: repository.path }, testContext())) {
      if (planned.kind === 'unit') for await (const _ of source.read(planned.work, testContext())) break
      break
    }
    const blob = repository.git('rev-parse', 'main~2999:f0')
    const finding = sampleFinding({ location: { ...sampleFinding().location, blob } })
    const found = await source.attribute?.([finding], { repository: repository.path }, testContext())
    expect(found).toMatchObject([{ location: { file: 'f0', stillAtHead: true } }])
    expect(processes()).toBe(before)
  })

  it('cuts many objects into several units', async () => {
    const lines = Array.from({ length: 2500 }, (_, i) => `blob\nmark :${i + 1}\ndata ${String(i).length}\n${i}\n`).join('')
    repository.gitWithInput(lines, 'fast-import', '--quiet')
    const { contents, units } = await read()
    expect([contents.length, units]).toEqual([2500, 2])
  })
})
