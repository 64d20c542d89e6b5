import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { AppError } from '#base/errors.ts'
import { fake } from '#core/samples.ts'
import type { SourceContext } from '#core/source.ts'
import { readSource, testContext, testRepository, type TestRepository } from '#testing/git-repository.ts'
import { sampleFinding } from '#testing/sample-report.ts'
import { disposeClones, source } from './index.ts'

let repository: TestRepository
let directory: string
beforeEach(() => {
  // Nothing of this machine's configuration decides how a clone is made.
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null')
  repository = testRepository()
  directory = repository.file('.git', 'clones')
  mkdirSync(directory)
  repository.write('a.txt', 'one\n')
  repository.commit('first')
})
afterEach(async () => {
  await disposeClones()
  vi.unstubAllEnvs()
  repository.remove()
})

const clones = (): string[] => readdirSync(directory)

async function errorOf(work: Promise<unknown>): Promise<AppError> {
  return work.then(
    () => expect.unreachable('it should have failed'),
    (error: AppError) => error,
  )
}

describe('git-clone', () => {
  it('reads all refs of a repository, attributes findings, and removes the clone', async () => {
    repository.git('checkout', '--quiet', '-b', 'other')
    repository.write('b.txt', 'two\n')
    repository.commit('second')
    repository.git('update-ref', 'refs/pull/1/head', 'other')
    repository.git('checkout', '--quiet', 'main')
    repository.git('branch', '--quiet', '-D', 'other')
    for (const url of [repository.path, `file://${repository.path}`]) {
      const options = { url, directory }
      const { contents, skipped } = await readSource(source, options)
      expect(contents.map(({ text }) => text).sort()).toEqual(['first\n', 'one\n', 'second\n', 'two\n'])
      expect([skipped, clones().length]).toEqual([[], 1])
      const blob = repository.git('rev-parse', 'refs/pull/1/head:b.txt')
      const finding = sampleFinding({ location: { ...sampleFinding().location, file: `git:blob/${blob}`, blob } })
      const attributed = await source.attribute?.([finding], options, testContext())
      expect(attributed).toMatchObject([{ location: { file: 'b.txt', stillAtHead: false, author: 'Ada Example' } }])
      expect(clones()).toEqual([])
    }
  })

  it('removes the clone when a plan is left early, when it is told to, and on abort', async () => {
    const options = { url: repository.path, directory }
    for await (const _ of source.plan(options, testContext())) {
      expect(clones()).toHaveLength(1)
      break
    }
    expect(clones()).toEqual([])
    await readSource(source, options)
    expect(clones()).toHaveLength(1)
    await disposeClones()
    expect(clones()).toEqual([])
    const abort = new AbortController()
    await readSource(source, options, testContext({ signal: abort.signal }))
    abort.abort()
    await vi.waitFor(() => expect(clones()).toEqual([]))
  })

  it('stops cloning when told to', async () => {
    const abort = new AbortController()
    const work = readSource(source, { url: repository.path, directory }, testContext({ signal: abort.signal }))
    setTimeout(() => abort.abort(new Error('stop now')), 5)
    expect(await errorOf(work)).toMatchObject({ message: 'stop now' })
    await vi.waitFor(() => expect(clones()).toEqual([]))
  })

  it('refuses transports that run programs, options, and addresses with control characters', async () => {
    const mark = repository.file('.git', 'ran')
    const urls = [
      `ext::sh -c "touch ${mark}"`,
      `fd::17`,
      `--upload-pack=touch ${mark}`,
      '-u',
      'http://example.com/a.git',
      'ftp://example.com/a.git',
      'ssh://-oProxyCommand=x/a',
      'ssh://user@-oProxyCommand=x/a',
      '-oProxyCommand=x:a',
      'git@-oProxyCommand=x:a',
      'https://example.com/a\nb',
      '',
    ]
    for (const url of urls) {
      expect(await errorOf(readSource(source, { url, directory })), url).toMatchObject({ code: 'E_USAGE' })
    }
    expect(existsSync(mark)).toBe(false)
    expect(clones()).toEqual([])
  })

  it('never prints the credentials of the address', async () => {
    const password = fake('clone/password', 'base62', 30)
    const user = fake('clone/user', 'base62', 12)
    const error = await errorOf(
      readSource(source, { url: `https://${user}:${password}@127.0.0.1:9/a.git?token=${password}`, directory }),
    )
    expect(error).toMatchObject({ code: 'E_CLONE_FAILED' })
    const shown = JSON.stringify([error.message, error.details, String(error.cause), error.stack])
    expect(shown).toContain('127.0.0.1')
    expect(shown).not.toContain(password)
    expect(shown).not.toContain(user)
    expect(clones()).toEqual([])
  })

  it('says what cannot be cloned, and where no clone can be put', async () => {
    expect(await errorOf(readSource(source, { url: repository.file('absent'), directory }))).toMatchObject({
      code: 'E_CLONE_FAILED',
    })
    const nowhere = { url: repository.path, directory: repository.file('absent') }
    expect(await errorOf(readSource(source, nowhere))).toMatchObject({ code: 'E_CLONE_FAILED' })
  })

  it('runs no hooks and no templates, and makes no checkout', async () => {
    const mark = repository.file('.git', 'ran')
    const template = repository.file('.git', 'template')
    mkdirSync(`${template}/hooks`, { recursive: true })
    for (const hook of ['post-checkout', 'reference-transaction', 'post-index-change']) {
      for (const place of [`${template}/hooks`, repository.file('.git', 'hooks')]) {
        mkdirSync(place, { recursive: true })
        writeFileSync(`${place}/${hook}`, `#!/bin/sh\ntouch '${mark}'\n`, { mode: 0o755 })
      }
    }
    vi.stubEnv('GIT_TEMPLATE_DIR', template)
    vi.stubEnv('GIT_CONFIG_COUNT', '1')
    vi.stubEnv('GIT_CONFIG_KEY_0', 'init.templateDir')
    vi.stubEnv('GIT_CONFIG_VALUE_0', template)
    const context: SourceContext = testContext()
    const { contents } = await readSource(source, { url: repository.path, directory }, context)
    expect(contents).toHaveLength(2)
    expect(existsSync(mark)).toBe(false)
    const [clone = ''] = clones()
    expect(readdirSync(`${directory}/${clone}/repository.git`)).not.toContain('hooks')
  })
})
