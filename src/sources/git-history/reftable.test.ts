import { spawnSync } from 'node:child_process'
import { expect, it, onTestFinished } from 'vitest'
import { attributeHistory } from '#git/index.ts'
import { readSource, testContext, testGitEnvironment, testRepository } from '#testing/git-repository.ts'
import { sampleFinding } from '#testing/sample-report.ts'
import { tempDirectory } from '#testing/temp-directory.ts'
import { source } from './index.ts'

it('reads a repository whose references are in the reftable format, through git', async ({ skip }) => {
  const path = tempDirectory()
  const made = spawnSync('git', ['init', '--quiet', '-b', 'main', '--ref-format=reftable', path], {
    env: testGitEnvironment(),
  })
  skip(
    made.status !== 0,
    `${spawnSync('git', ['--version'], { encoding: 'utf8' }).stdout.trim()} cannot make such a repository`,
  )
  const repository = testRepository({ path })
  repository.write('a.txt', 'content\n')
  repository.commit('first')
  repository.git('tag', '-a', 'v1', '-m', 'tag message')
  repository.git('update-ref', 'refs/stash', 'HEAD')
  const { contents } = await readSource(source, { repository: path })
  expect(contents.map(({ text }) => text).sort()).toEqual(['content\n', 'first\n', 'tag message\n'])
  const blob = repository.git('rev-parse', 'HEAD:a.txt')
  const location = { ...sampleFinding().location, file: `git:blob/${blob}`, blob }
  const found = await attributeHistory({ repository: path }, [sampleFinding({ location })], testContext().signal)
  expect(found).toMatchObject([
    { location: { file: 'a.txt', stillAtHead: true, refs: ['refs/heads/main', 'refs/tags/v1', 'refs/stash'], refCount: 3 } },
  ])
})

it('says which git can read the format, when this one cannot', async ({ skip }) => {
  const repository = testRepository()
  onTestFinished(() => repository.remove())
  repository.write('a.txt', 'content\n')
  repository.commit('first')
  repository.git('config', 'core.repositoryFormatVersion', '1')
  repository.git('config', 'extensions.refStorage', 'reftable')
  const args = ['-C', repository.path, 'rev-parse', '--git-dir']
  const { stderr } = spawnSync('git', args, { env: testGitEnvironment(), encoding: 'utf8' })
  skip(!stderr.includes('unknown repository extension'), 'this git knows the format')
  const error = await readSource(source, { repository: repository.path }).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toMatchObject({ code: 'E_TARGET_UNREADABLE', message: expect.stringContaining('reftable needs 2.45') })
})
