import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { testRepository, type TestRepository } from '#testing/git-repository.ts'
import { tempDirectory } from '#testing/temp-directory.ts'
import { kagiban, parseJsonl, type Outcome } from './kagiban.ts'
import { githubToken, sendgridKey } from './samples.ts'

function repositoryWithSecret(): TestRepository {
  const repository = testRepository()
  onTestFinished(() => repository.remove())
  repository.write('src/mail.ts', `export const key = '${sendgridKey('cache')}'\n`)
  repository.commit('first')
  return repository
}

function historyScan(repository: TestRepository, cache: string, ...flags: string[]): Promise<Outcome> {
  const variables = { KAGIBAN_CACHE_DIR: cache }
  return kagiban(['scan', repository.path, '--history', '--format', 'jsonl', ...flags], { variables })
}

function filesOf(cache: string): readonly string[] {
  const names = readdirSync(cache, { recursive: true, encoding: 'utf8' })
  return names.filter((name) => /\.(seen|note)$/.test(name)).map((name) => join(cache, name))
}

describe('the cache of history scans', () => {
  it('gives the findings of a full scan, of old and new commits, and says what it did not read again', async () => {
    const repository = repositoryWithSecret()
    const cache = tempDirectory()
    expect(parseJsonl((await historyScan(repository, cache)).stdout).coverage).toMatchObject({
      cached: { blobs: 0, commits: 0 },
    })
    repository.write('new.ts', `export const token = '${githubToken('cache')}'\n`)
    repository.commit('second')
    const second = parseJsonl((await historyScan(repository, cache)).stdout)
    const full = parseJsonl((await historyScan(repository, cache, '--no-cache')).stdout)
    expect(second.findings).toEqual(full.findings)
    expect(full.findings.map(({ location }) => location.file)).toEqual(['new.ts', 'src/mail.ts'])
    expect(second.coverage).toMatchObject({ blobs: 2, commits: 2, cached: { blobs: 1, commits: 1 } })
    expect(full.coverage).not.toHaveProperty('cached')
    const inWords = (await kagiban(['scan', repository.path, '--history', '--cache-dir', cache])).stdout
    expect(inWords).toMatch(/168 B of it known\s+from\s+earlier\s+scans/)
  })

  it('is shared by processes that scan at the same time', async () => {
    const repository = repositoryWithSecret()
    const cache = tempDirectory()
    const outcomes = await Promise.all(Array.from({ length: 4 }, () => historyScan(repository, cache, '--verbose')))
    const full = parseJsonl((await historyScan(repository, cache, '--no-cache')).stdout)
    for (const { code, stdout, stderr } of outcomes) {
      expect([code, stderr]).toEqual([1, ''])
      expect(parseJsonl(stdout).findings).toEqual(full.findings)
    }
    const { findings, coverage } = parseJsonl((await historyScan(repository, cache)).stdout)
    expect(findings).toEqual(full.findings)
    expect(coverage).toMatchObject({ cached: { blobs: 1, commits: 1 } })
  })

  it('holds neither secrets nor paths, and is deleted by a command', async () => {
    const repository = repositoryWithSecret()
    const cache = tempDirectory()
    await historyScan(repository, cache)
    await historyScan(repository, cache, '--show-secrets')
    const stored = filesOf(cache).map((file) => readFileSync(file, 'latin1'))
    expect(stored.length).toBeGreaterThan(1)
    for (const text of stored) expect(text).not.toMatch(/mail|SG\.|Ada|example/)
    const variables = { KAGIBAN_CACHE_DIR: cache }
    expect((await kagiban(['cache', 'path'], { variables })).stdout).toBe(`${cache}\n`)
    expect((await kagiban(['cache', 'clear'], { variables })).code).toBe(0)
    expect(filesOf(cache)).toEqual([])
  })

  it('that is damaged costs time, nothing else, and --verbose tells', async () => {
    const repository = repositoryWithSecret()
    const cache = tempDirectory()
    const first = await historyScan(repository, cache)
    for (const file of filesOf(cache)) writeFileSync(file, readFileSync(file).subarray(0, 50))
    const quiet = await historyScan(repository, cache)
    expect(parseJsonl(quiet.stdout).findings).toEqual(parseJsonl(first.stdout).findings)
    expect(quiet.stderr).toBe('')
    for (const file of filesOf(cache)) writeFileSync(file, '')
    expect((await historyScan(repository, cache, '--verbose')).stderr).toContain('it is damaged or was cut off')
  })

  it('is neither read nor written with --no-cache, nor by other scans', async () => {
    const repository = repositoryWithSecret()
    const cache = tempDirectory()
    await historyScan(repository, cache, '--no-cache')
    await kagiban(['scan', repository.path], { variables: { KAGIBAN_CACHE_DIR: cache } })
    await kagiban(['scan', repository.path, '--since', 'HEAD'], { variables: { KAGIBAN_CACHE_DIR: cache } })
    expect(readdirSync(cache)).toEqual([])
  })
})
