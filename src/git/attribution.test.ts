import { rmSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Finding } from '#core/finding.ts'
import { defineSource, readByVisiting } from '#core/source.ts'
import { readSource, testContext, testRepository, type TestRepository } from '#testing/git-repository.ts'
import { sampleFinding } from '#testing/sample-report.ts'
import { attributeHistory } from './attribution.ts'
import { planHistory, type HistoryWork } from './history-plan.ts'
import { visitHistory } from './history-visit.ts'

const source = defineSource<{ repository: string }, HistoryWork>({
  id: 'history',
  plan: planHistory,
  read: readByVisiting(visitHistory),
})

let repository: TestRepository
beforeEach(() => {
  repository = testRepository()
})
afterEach(() => repository.remove())

/** Finds the words `secret-…` in every object, then attributes them. */
async function attributed(path = repository.path): Promise<readonly Finding[]> {
  const { contents } = await readSource(source, { repository: path })
  const findings = contents.flatMap(({ origin, text }) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        Array.from(line.matchAll(/secret-\w+/g), ([word]) =>
          sampleFinding({ fingerprint: word, location: { ...PLACE, ...origin, line: index + 1, endLine: index + 1 } }),
        ),
      ),
  )
  return attributeHistory({ repository: path }, findings, testContext().signal)
}

const PLACE = { column: 1, endColumn: 9, start: 0, end: 8 }

function brief(findings: readonly Finding[]): string[] {
  return findings.map(({ fingerprint, location: { file, line, date, stillAtHead }, occurrences }) =>
    [fingerprint, `${file}:${line}`, date?.slice(0, 10), `x${occurrences}`, stillAtHead === true ? 'at HEAD' : 'gone'].join(
      ' ',
    ),
  )
}

describe('attribution of history', () => {
  it('gives the earliest commit, and counts the versions that held the secret', async () => {
    repository.write('a.txt', 'nothing\n')
    repository.commit('nothing')
    repository.write('a.txt', 'secret-one\n')
    const first = repository.commit('leak')
    repository.write('a.txt', 'line\nsecret-one\n')
    repository.commit('move it')
    repository.write('a.txt', 'line\nother\nsecret-one\n')
    repository.commit('move it again')
    const findings = await attributed()
    expect(brief(findings)).toEqual(['secret-one a.txt:1 2026-01-02 x3 at HEAD'])
    expect(findings[0]?.location).toMatchObject({
      commit: first,
      blob: repository.git('rev-parse', `${first}:a.txt`),
      author: 'Ada Example',
      authorEmail: 'ada@example.com',
      date: '2026-01-02T00:00:00+00:00',
    })
  })

  it('tells what is still at HEAD from what was removed', async () => {
    repository.write('a.txt', 'secret-one\nsecret-two\n')
    repository.commit('leak')
    repository.write('a.txt', 'secret-two\n')
    repository.commit('remove one')
    expect(brief(await attributed())).toEqual([
      'secret-one a.txt:1 2026-01-01 x1 gone',
      'secret-two a.txt:2 2026-01-01 x2 at HEAD',
    ])
  })

  it('gives a finding for each path, also for one that HEAD alone shows', async () => {
    repository.write('old.txt', 'secret-one\n')
    repository.write('copy/old.txt', 'secret-one\n')
    repository.commit('leak')
    repository.git('mv', 'old.txt', 'new\n"name"')
    repository.commit('rename')
    expect(brief(await attributed())).toEqual([
      'secret-one copy/old.txt:1 2026-01-01 x1 at HEAD',
      'secret-one new\n"name":1 2026-01-02 x1 at HEAD',
      'secret-one old.txt:1 2026-01-01 x1 gone',
    ])
  })

  it('gives at most 100 paths, and all of those at HEAD up to as many', async () => {
    for (let i = 0; i < 150; i++) repository.write(`old/${i}.txt`, 'secret-one\n')
    repository.commit('leak')
    repository.git('rm', '-r', '--quiet', 'old')
    repository.write('new.txt', 'secret-one\n')
    repository.commit('move')
    const findings = await attributed()
    expect(findings).toHaveLength(101)
    expect(brief(findings)).toContain('secret-one new.txt:1 2026-01-02 x1 at HEAD')
  })

  it('knows what only a merge brought in, and does not take a merge for an introduction', async () => {
    repository.write('base.txt', 'base\n')
    repository.commit('base')
    repository.git('checkout', '--quiet', '-b', 'side')
    repository.write('side.txt', 'secret-side\n')
    repository.commit('side')
    repository.git('checkout', '--quiet', 'main')
    repository.write('main.txt', 'main\n')
    repository.commit('main')
    repository.git('merge', '--quiet', '--no-commit', 'side')
    repository.write('evil.txt', 'secret-evil\n')
    const merge = repository.commit('merge')
    const findings = await attributed()
    expect(brief(findings)).toEqual([
      'secret-evil evil.txt:1 2026-01-04 x1 at HEAD',
      'secret-side side.txt:1 2026-01-02 x1 at HEAD',
    ])
    expect(findings[0]?.location.commit).toBe(merge)
  })

  it('finds paths of stashes, amended commits and deleted branches; keeps the object name where nothing leads', async () => {
    repository.write('a.txt', 'base\n')
    repository.commit('base')
    repository.write('a.txt', 'secret-amended\n')
    repository.commit('wrong')
    repository.write('a.txt', 'right\n')
    repository.git('commit', '--quiet', '--all', '--amend', '-m', 'right')
    repository.write('untracked.txt', 'secret-stashed\n')
    repository.git('stash', '--quiet', '--include-untracked')
    repository.write('lost.txt', 'secret-lost\n')
    repository.git('checkout', '--quiet', '-b', 'lost')
    repository.commit('lost')
    repository.git('checkout', '--quiet', 'main')
    repository.git('branch', '--quiet', '-D', 'lost')
    repository.git('reflog', 'expire', '--expire=all', 'HEAD')
    const blob = repository.gitWithInput('secret-nowhere\n', 'hash-object', '-w', '--stdin')
    expect(brief(await attributed()).map((line) => line.replace(/ 2026\S+/, ''))).toEqual([
      'secret-amended a.txt:1 x1 gone',
      `secret-nowhere git:blob/${blob}:1  x1 gone`,
      'secret-lost lost.txt:1 x1 gone',
      'secret-stashed untracked.txt:1 x1 gone',
    ])
  })

  it('leaves findings in messages where they are, and gives them references', async () => {
    const commit = repository.commit('secret-message')
    repository.git('tag', '-a', 'v1', '-m', 'secret-tag')
    const tag = repository.git('rev-parse', 'v1')
    const findings = await attributed()
    expect(findings).toMatchObject([
      {
        location: { file: `git:commit/${commit}`, commit, line: 1, refs: ['refs/heads/main', 'refs/tags/v1'] },
        occurrences: 1,
      },
      { location: { file: `git:tag/${tag}`, refs: ['refs/tags/v1'], refCount: 1 } },
    ])
    expect(findings[0]?.location).not.toHaveProperty('lastCommit')
  })

  it('gives the last commit of all versions, and the references of any', async () => {
    repository.write('a.txt', 'secret-one\n')
    const first = repository.commit('leak')
    repository.write('a.txt', 'line\nsecret-one\n')
    repository.commit('move it')
    repository.git('branch', 'kept')
    repository.write('b.txt', 'other\n')
    const last = repository.commit('something else')
    repository.write('a.txt', 'clean\n')
    repository.commit('remove it')
    repository.git('checkout', '--quiet', '--orphan', 'unrelated')
    repository.git('rm', '--quiet', '-r', '--force', '.')
    repository.write('a.txt', 'line\nother\nsecret-one\n')
    const unrelated = repository.commit('the same again')
    const [finding, ...others] = await attributed()
    expect(others).toEqual([])
    expect(finding?.location).toMatchObject({
      commit: first,
      lastCommit: unrelated,
      stillAtHead: true,
      refs: ['refs/heads/kept', 'refs/heads/main', 'refs/heads/unrelated'],
      refCount: 3,
    })
    repository.git('checkout', '--quiet', 'main')
    repository.git('branch', '--quiet', '-D', 'unrelated')
    repository.git('reflog', 'expire', '--expire=all', 'HEAD')
    expect((await attributed())[0]?.location).toMatchObject({ lastCommit: last, stillAtHead: false, refCount: 2 })
  })

  it('says that no reference leads to what is lost', async () => {
    repository.write('a.txt', 'base\n')
    repository.commit('base')
    repository.git('checkout', '--quiet', '-b', 'lost')
    repository.write('lost.txt', 'secret-lost\n')
    const lost = repository.commit('lost')
    repository.git('checkout', '--quiet', 'main')
    repository.git('branch', '--quiet', '-D', 'lost')
    repository.gitWithInput('secret-nowhere\n', 'hash-object', '-w', '--stdin')
    for (let round = 0; round < 2; round++) {
      const places = (await attributed()).map(({ location: { commit, lastCommit, refs } }) => ({ commit, lastCommit, refs }))
      expect(places).toEqual([
        { commit: undefined, lastCommit: undefined, refs: [] },
        { commit: lost, lastCommit: lost, refs: [] },
      ])
      repository.git('reflog', 'expire', '--expire=all', '--all')
    }
  })

  it('attributes what it can when commits or trees are corrupt', async () => {
    for (const name of ['one', 'two', 'three', 'four', 'five', 'six']) {
      repository.write(`${name}/a.txt`, `secret-${name}\n`)
      repository.commit(name)
    }
    const drop = (oid: string): void => rmSync(repository.file('.git/objects', oid.slice(0, 2), oid.slice(2)))
    drop(repository.git('rev-parse', 'HEAD~4:two'))
    const known = brief(await attributed()).filter((line) => !line.includes('git:blob'))
    expect(known.map((line) => line.split(' ')[0])).toEqual([
      'secret-five',
      'secret-four',
      'secret-one',
      'secret-six',
      'secret-three',
    ])
    drop(repository.git('rev-parse', 'HEAD~5'))
    expect((await attributed()).filter(({ location }) => location.file.endsWith('/a.txt')).length).toBeGreaterThanOrEqual(3)
  })

  it('works in a bare SHA-256 repository, and where HEAD names no commit', async () => {
    repository.remove()
    repository = testRepository({ objectFormat: 'sha256' })
    repository.write('a.txt', 'secret-one\n')
    repository.commit('leak')
    repository.git('clone', '--quiet', '--mirror', '.', 'bare.git')
    expect(brief(await attributed(repository.file('bare.git')))).toEqual(['secret-one a.txt:1 2026-01-01 x1 at HEAD'])
    repository.git('checkout', '--quiet', '--orphan', 'empty')
    expect(brief(await attributed())).toEqual(['secret-one a.txt:1 2026-01-01 x1 gone'])
  })
})
