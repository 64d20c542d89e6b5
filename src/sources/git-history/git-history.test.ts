import { writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sampleFinding } from '#testing/sample-report.ts'
import { readSource, testContext, testRepository, type TestRepository } from '#testing/git-repository.ts'
import type { ContentSink } from '#core/source.ts'
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

  it('gives big blobs whole and skips what is over the limit, loose and packed', async () => {
    const big = Buffer.alloc(6 << 20, 'big line\n')
    repository.write('big.txt', big)
    repository.write('huge.txt', Buffer.alloc(9 << 20, 'huge line\n'))
    repository.write('small.txt', 'small\n')
    repository.commit('first')
    const huge = repository.git('rev-parse', 'HEAD:huge.txt')
    const context = testContext({ maxFileBytes: 8 << 20 })
    for (const isPacked of [false, true]) {
      if (isPacked) repository.git('gc', '--quiet')
      const { contents, skipped } = await read(repository.path, context)
      expect(contents.map(({ text }) => text.length).sort((a, b) => a - b)).toEqual([6, 6, big.length])
      expect(contents.some(({ text }) => Buffer.from(text, 'latin1').equals(big))).toBe(true)
      const detail = expect.stringContaining(`${huge}: it needs ${9 << 20} bytes; ${8 << 20} are allowed`)
      expect(skipped).toEqual([{ place: `git:blob/${huge}`, reason: 'too-large', detail, bytes: 9 << 20 }])
    }
  })

  it('skips what takes more memory to make than it may, and says so', async () => {
    const line = (i: number): string => `line ${i} of a text that is not the same as any other\n`
    const big = Array.from({ length: 100_000 }, (_, i) => line(i)).join('')
    repository.write('big.txt', big)
    repository.write('small.txt', 'small\n')
    repository.commit('first')
    repository.write('big.txt', `${big}more\n`)
    repository.commit('second')
    const blobs = ['HEAD', 'HEAD~'].map((commit) => repository.git('rev-parse', `${commit}:big.txt`)).sort()
    const context = testContext({ memoryShare: { sharedBytes: 1 << 20, threadBytes: 18 << 20 } })
    for (const isPacked of [false, true]) {
      if (isPacked) repository.git('repack', '-q', '-adf', '--depth=50', '--window=50')
      const { contents, skipped } = await read(repository.path, context)
      expect(contents.map(({ text }) => text).sort()).toEqual(['first\n', 'second\n', 'small\n'])
      const [first, second] = skipped.toSorted((a, b) => (a.place < b.place ? -1 : 1))
      expect([first?.place, second?.place]).toEqual(blobs.map((blob) => `git:blob/${blob}`))
      for (const skip of [first, second])
        expect(skip).toMatchObject({ reason: 'too-large', detail: expect.stringContaining('--max-memory') })
    }
    expect((await read()).skipped).toEqual([])
  })

  it('says of packed contents which one each is made from, and how', async () => {
    for (let i = 0; i < 30; i++) {
      repository.write(
        'a.txt',
        Array.from({ length: 200 }, (_, line) => (line === i * 3 ? `new ${i}` : `line ${line}`)).join('\n'),
      )
      repository.commit(`commit ${i}`)
    }
    repository.git('repack', '-q', '-adf', '--depth=50', '--window=50')
    const context = testContext()
    const known = new Map<number, Buffer>()
    let derived = 0
    for await (const unit of source.plan({ repository: repository.path }, context)) {
      if (unit.kind !== 'unit') continue
      known.clear()
      source.visit?.(unit.work, context, {
        content(_, bytes, derivation) {
          if (derivation === undefined) return
          known.set(derivation.index, Buffer.from(bytes))
          const parent = known.get(derivation.parent)
          if (parent === undefined) return
          derived++
          for (let i = 0; i < derivation.count; i++) {
            const [at, size, from] = derivation.triples.subarray(i * 3, i * 3 + 3) as unknown as [number, number, number]
            if (from >= 0) expect(parent.subarray(from, from + size).equals(bytes.subarray(at, at + size))).toBe(true)
          }
        },
        skipped: () => expect.unreachable(),
      })
    }
    expect(derived).toBeGreaterThan(20)
  })

  it('stops when told to: while planning, while reading, and at the next object of a unit', async () => {
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
    const inside = new AbortController()
    let given = 0
    const sink: ContentSink = {
      content() {
        given++
        inside.abort(new Error('stop inside'))
      },
      skipped: () => expect.unreachable(),
    }
    const visit = async (): Promise<void> => {
      const visiting = testContext({ signal: inside.signal })
      for await (const unit of source.plan({ repository: repository.path }, visiting))
        if (unit.kind === 'unit') source.visit?.(unit.work, visiting, sink)
    }
    expect([await errorOf(visit()), given]).toMatchObject([{ message: 'stop inside' }, 1])
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
    // A process that was ended is gone a moment later.
    await vi.waitFor(() => expect(processes()).toBe(before))
  })

  it('cuts many objects into several units, each object in one', async () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => `blob\nmark :${i + 1}\ndata ${String(i).length}\n${i}\n`).join('')
    repository.gitWithInput(lines, 'fast-import', '--quiet')
    const { contents, units } = await read()
    expect(units).toBeGreaterThan(1)
    expect(contents.length).toBe(20_000)
    expect(new Set(contents.map(({ text }) => text)).size).toBe(20_000)
  })
})
