import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { expectSame, PLAIN_LINES, scanHistories, secretLine, SPEC, withRepository } from '#testing/cached-scan.ts'
import type { TestRepository } from '#testing/git-repository.ts'
import { tempDirectory } from '#testing/temp-directory.ts'

const ALL = { range: ['HEAD'] }
/** More than are read without asking for earlier results. */
const FILES = 120

function writePlainFiles(repository: TestRepository, folder = 'plain'): void {
  for (let i = 0; i < FILES; i++) repository.write(`${folder}/${i}.txt`, `${folder} ${i}\n`)
}

describe('results of earlier scans, in a scan of a range', () => {
  it('are taken over where a whole blob or message was clean, and change nothing', async () => {
    await withRepository(async (repository) => {
      const cache = tempDirectory()
      writePlainFiles(repository)
      repository.commit('plain')
      for (let i = 0; i < 4; i++) {
        repository.write('b.txt', [...PLAIN_LINES, secretLine(i), `${i}`].join('\n'))
        repository.write('c.txt', [...PLAIN_LINES, `${i}`].join('\n'))
        repository.commit(`commit ${i}`)
      }
      const setup = { repositories: [repository.path], cache }
      await scanHistories(setup)
      const { coverage, findings } = await expectSame({ ...setup, view: ALL })
      expect(findings.length).toBeGreaterThan(2)
      // The commit of 120 files is the one with which asking begins; c.txt and messages are known, b.txt is read again.
      expect(coverage.cached).toMatchObject({ blobs: FILES + 4, commits: 5 })
      expect(coverage.blobs).toBe(FILES + 4 + 5)
    })
  })

  it('come from ranges too, for histories and other ranges', async () => {
    await withRepository(async (repository) => {
      const cache = tempDirectory()
      writePlainFiles(repository)
      repository.commit('plain')
      repository.write('a.txt', [...PLAIN_LINES, secretLine(1), 'more'].join('\n'))
      repository.commit('line')
      const setup = { repositories: [repository.path], cache }
      expect((await expectSame({ ...setup, view: ALL })).coverage.cached).toMatchObject({ blobs: 0, commits: 0 })
      expect((await expectSame({ ...setup, view: ALL })).coverage.cached).toMatchObject({ blobs: FILES, commits: 2 })
      expect((await expectSame(setup)).coverage.cached).toMatchObject({ blobs: FILES, commits: 3 })
    })
  })

  it('say nothing of a blob of which a range reads some lines only', async () => {
    await withRepository(async (repository) => {
      const cache = tempDirectory()
      writePlainFiles(repository)
      repository.commit('plain')
      const before = repository.git('rev-parse', 'HEAD')
      writePlainFiles(repository, 'new')
      repository.write('a.txt', [...PLAIN_LINES, secretLine(0), 'a line behind the secret'].join('\n'))
      repository.commit('harmless line')
      const setup = { repositories: [repository.path], cache }
      const range = { ...setup, view: { range: [`${before}..HEAD`] } }
      repository.write('a.txt', [...PLAIN_LINES, secretLine(0), 'a line behind the secret', 'another'].join('\n'))
      repository.commit('another harmless line')
      const last = { ...setup, view: { range: ['HEAD~1..HEAD'] } }
      expect((await expectSame(last)).findings).toEqual([])
      await expectSame(range)
      await expectSame(range)
      const { findings } = await expectSame(setup)
      expect(findings.map(({ location }) => location.file)).toContain('a.txt')
    })
  })

  it('are not stored by a range whose rules look at paths', async () => {
    await withRepository(async (repository) => {
      const cache = tempDirectory()
      writePlainFiles(repository)
      repository.write('secret/x.txt', 'code 4711')
      repository.commit('plain')
      const rule = { id: 'mine', pattern: 'code (?<secret>\\d{4})', keywords: ['code'], path: 'other/**' }
      const changes = { spec: { ...SPEC, customRules: [rule] } }
      const setup = { repositories: [repository.path], cache, changes }
      expect((await expectSame({ ...setup, view: ALL })).findings.filter(({ rule: id }) => id === 'mine')).toEqual([])
      repository.git('mv', 'secret', 'other')
      repository.commit('move')
      const { findings } = await expectSame(setup)
      expect(findings.filter(({ rule: id }) => id === 'mine').map(({ location }) => location.file)).toEqual(['other/x.txt'])
    })
  })

  it('are shared by several repositories of one run', async () => {
    await withRepository(async (repository) => {
      writePlainFiles(repository)
      repository.commit('plain')
      repository.git('clone', '-q', '--bare', '.', 'fork.git')
      const repositories = [repository.path, repository.file('fork.git')]
      const { coverage } = await expectSame({ repositories, cache: tempDirectory(), view: ALL })
      expect(coverage).toMatchObject({ blobs: 2 * (FILES + 1), cached: { blobs: FILES, commits: 1 } })
    })
  })

  it('are neither read nor stored where they are not asked for, or the range is small', async () => {
    await withRepository(async (repository) => {
      const cache = tempDirectory()
      const small = await scanHistories({ repositories: [repository.path], cache, view: ALL })
      expect(small.coverage.cached).toEqual({ blobs: 0, commits: 0, bytes: 0 })
      writePlainFiles(repository)
      repository.commit('plain')
      const without = await scanHistories({ repositories: [repository.path], view: ALL })
      expect(without.coverage).not.toHaveProperty('cached')
      expect(readdirSync(cache)).toEqual([])
    })
  })
})

describe('results of earlier scans, in a scan of what is staged', () => {
  it('are taken over and stored when much is staged', async () => {
    await withRepository(async (repository) => {
      const cache = tempDirectory()
      const setup = { repositories: [repository.path], cache, view: 'staged' as const }
      repository.write('b.txt', secretLine(2))
      writePlainFiles(repository)
      repository.git('add', '--all')
      expect((await expectSame(setup)).coverage.cached).toMatchObject({ blobs: 0 })
      expect((await expectSame(setup)).coverage).toMatchObject({ blobs: FILES + 1, cached: { blobs: FILES } })
      repository.commit('plain')
      expect((await expectSame({ ...setup, view: ALL })).coverage.cached).toMatchObject({ blobs: FILES })
    })
  })

  it('cost nothing when little is staged', async () => {
    await withRepository(async (repository) => {
      const cache = tempDirectory()
      repository.write('b.txt', secretLine(0))
      repository.git('add', '--all')
      const { findings } = await expectSame({ repositories: [repository.path], cache, view: 'staged' })
      expect(findings).toHaveLength(1)
      expect(readdirSync(cache)).toEqual([])
    })
  })
})
