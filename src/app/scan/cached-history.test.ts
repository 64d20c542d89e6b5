import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ALL_RULES } from '#app/rules/catalogue.ts'
import {
  expectSame,
  PLAIN_LINES,
  scanHistories,
  secretLine,
  SPEC,
  told,
  withRepository,
  type Setup,
} from '#testing/cached-scan.ts'
import type { TestRepository } from '#testing/git-repository.ts'
import { tempDirectory } from '#testing/temp-directory.ts'

function commitSecret(repository: TestRepository, file: number, secret: number, n: number): void {
  repository.write(`dir${file % 2}/f${file}.txt`, [...PLAIN_LINES.slice(n % 7), secretLine(secret), `${n}`].join('\n'))
  repository.commit(`commit ${n}`)
}

describe('results of earlier history scans', () => {
  it('reads nothing again of what is unchanged, and only what is new after a commit, also in packs and forks', async () => {
    await withRepository(async (repository) => {
      const cache = tempDirectory()
      for (let i = 0; i < 5; i++) commitSecret(repository, i, i, i)
      const setup = { repositories: [repository.path], cache }
      expect((await expectSame(setup)).coverage.cached).toEqual({ blobs: 0, commits: 0, bytes: 0 })
      const all = async (): Promise<void> => {
        const { coverage } = await expectSame(setup)
        expect(coverage.cached).toEqual({ blobs: coverage.blobs, commits: coverage.commits, bytes: coverage.bytes })
      }
      await all()
      repository.git('gc', '-q')
      await all()
      await all()
      commitSecret(repository, 1, 2, 9)
      const { coverage } = await expectSame(setup)
      expect([coverage.blobs - coverage.cached!.blobs, coverage.commits - coverage.cached!.commits]).toEqual([1, 1])
      repository.git('clone', '-q', '--bare', '.', 'fork.git')
      const fork = await scanHistories({ repositories: [repository.file('fork.git')], cache })
      expect(fork.coverage.cached?.blobs).toBe(fork.coverage.blobs)
      expect(fork.findings).toEqual((await scanHistories({ repositories: [repository.file('fork.git')] })).findings)
    })
  })

  it('shares what it learned between the repositories of one run', async () => {
    await withRepository(async (repository) => {
      repository.git('clone', '-q', '--bare', '.', 'fork.git')
      const { coverage } = await scanHistories({
        repositories: [repository.path, repository.file('fork.git')],
        cache: tempDirectory(),
      })
      expect(coverage.cached).toEqual({
        blobs: coverage.blobs / 2,
        commits: coverage.commits / 2,
        bytes: coverage.bytes / 2,
      })
    })
  })

  it('never takes over results of other rules, options, limits or builds', async () => {
    await withRepository(async (repository) => {
      const cache = tempDirectory()
      const setup = { repositories: [repository.path], cache }
      await scanHistories(setup)
      const others: Partial<Setup>[] = [
        { build: 'other' },
        { changes: { maxFileBytes: 1000 } },
        { changes: { spec: { ...SPEC, binary: true } } },
        { changes: { spec: { ...SPEC, inlineAllow: false } } },
        { changes: { spec: { ...SPEC, selection: { ...ALL_RULES, disabled: ['sendgrid'] } } } },
        {
          changes: { spec: { ...SPEC, customRules: [{ id: 'mine', pattern: 'line (?<secret>3\\d)', keywords: ['line'] }] } },
        },
      ]
      for (const other of others) {
        const { coverage } = await expectSame({ ...setup, ...other })
        expect(coverage.cached).toEqual({ blobs: 0, commits: 0, bytes: 0 })
      }
    })
  })

  it('reads again what was hidden or redacted, when it is to be shown', async () => {
    await withRepository(async (repository) => {
      const cache = tempDirectory()
      const setup = { repositories: [repository.path], cache }
      for (let i = 0; i < 6; i++) commitSecret(repository, i, i, i)
      await scanHistories({ ...setup, changes: { minConfidence: 0.99, minSeverity: 'critical' } })
      await expectSame(setup)
      await expectSame({ ...setup, changes: { minConfidence: 0 } })
      await expectSame({ ...setup, changes: { minSeverity: 'critical' } })
      const spec = { ...SPEC, showSecrets: true }
      const { findings } = await expectSame({ ...setup, changes: { spec } })
      expect(findings.every(({ secret }) => secret !== undefined)).toBe(true)
      await expectSame({ ...setup, changes: { spec: { ...SPEC, key: Buffer.alloc(32, 8) } } })
      await expectSame(setup)
    })
  })

  it('stores neither secrets nor paths nor authors', async () => {
    await withRepository(async (repository) => {
      const cache = tempDirectory()
      repository.write('moved/1/f1.txt', [...PLAIN_LINES, secretLine(0)].join('\n'))
      repository.commit('move')
      const { findings } = await scanHistories({ repositories: [repository.path], cache })
      await scanHistories({
        repositories: [repository.path],
        cache,
        changes: {
          spec: { ...SPEC, showSecrets: true },
        },
      })
      const files = readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(seen|note)$/.test(name))
      expect(files.length).toBeGreaterThan(1)
      const stored = files.map((name) => readFileSync(join(cache, name), 'latin1')).join()
      const words = [
        secretLine(0).slice(14, 40),
        'moved',
        'f1.txt',
        'ada@example.com',
        repository.path,
        findings[0]!.redacted,
        findings[0]!.location.blob!,
      ]
      for (const word of words) expect(stored.includes(word), word).toBe(false)
      for (const { location } of findings)
        expect(stored.includes(Buffer.from(location.blob ?? 'ff', 'hex').toString('latin1'))).toBe(false)
    })
  })

  it('ignores damaged files, and says so', async () => {
    await withRepository(async (repository) => {
      const cache = tempDirectory()
      const setup = { repositories: [repository.path], cache }
      const expected = told(await scanHistories({ repositories: [repository.path] })) as object
      for (const damage of [
        (b: Buffer) => b.subarray(0, b.length >> 1),
        (b: Buffer) => b.fill(0x61, b.length - 30),
        () => Buffer.alloc(0),
      ]) {
        await scanHistories(setup)
        for (const name of readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((one) =>
          /\.(seen|note)$/.test(one),
        ))
          writeFileSync(join(cache, name), damage(readFileSync(join(cache, name))))
        const outcome = await scanHistories(setup)
        expect(told(outcome)).toEqual({
          ...expected,
          notes: expect.arrayContaining([expect.stringMatching(/damaged|cut off/)]),
        })
      }
    })
  })

  it('stores what an interrupted scan read until then, and goes on from there', async () => {
    await withRepository(async (repository) => {
      const cache = tempDirectory()
      for (let i = 0; i < 5; i++) commitSecret(repository, i, i, i)
      const abort = new AbortController()
      const { signal } = abort
      let objects = 0
      signal.throwIfAborted = () => {
        if (++objects === 8) abort.abort()
        AbortSignal.prototype.throwIfAborted.call(signal)
      }
      expect(await scanHistories({ repositories: [repository.path], cache, signal })).toMatchObject({ interrupted: true })
      const { coverage } = await expectSame({ repositories: [repository.path], cache })
      const { blobs, commits } = coverage.cached!
      expect(blobs + commits).toBeGreaterThan(0)
      expect(blobs + commits).toBeLessThan(coverage.blobs + coverage.commits)
    })
  })

  it('tries objects again that could not be read', async () => {
    await withRepository(async (repository) => {
      const cache = tempDirectory()
      const setup = { repositories: [repository.path], cache }
      const oid = repository.git('rev-parse', 'HEAD:a.txt')
      const file = repository.file('.git/objects', oid.slice(0, 2), oid.slice(2))
      const sound = readFileSync(file)
      chmodSync(file, 0o644)
      writeFileSync(file, sound.subarray(0, sound.length >> 1))
      for (const cached of [0, 1]) {
        const { coverage } = await expectSame(setup)
        expect(coverage.gaps).toMatchObject([{ reason: 'object-corrupt' }])
        expect(coverage.cached).toMatchObject({ blobs: 0, commits: cached })
      }
      writeFileSync(file, sound)
      const { findings, coverage } = await expectSame(setup)
      expect([findings.length, coverage.gaps]).toEqual([1, []])
    })
  })

  it('goes on where nothing can be stored', async () => {
    await withRepository(async (repository) => {
      const cache = join(tempDirectory({ file: '' }), 'file')
      const { findings, notes } = await scanHistories({ repositories: [repository.path], cache })
      expect(findings.length).toBeGreaterThan(0)
      expect(notes).toEqual([expect.stringContaining(cache)])
    })
  })
})
