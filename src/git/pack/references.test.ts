import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { testRepository, type TestRepository } from '#testing/git-repository.ts'
import { tempDirectory } from '#testing/temp-directory.ts'
import { objectLimits } from './limits.ts'
import { readReferences, type Reference } from './references.ts'
import { findRepository } from './repository-place.ts'

function repositoryWithReferences(): TestRepository {
  const repository = testRepository()
  onTestFinished(() => repository.remove())
  repository.commit('first')
  repository.git('tag', '-a', '-m', 'annotated', 'v1')
  repository.git('branch', 'other/name')
  repository.git('pack-refs', '--all')
  repository.commit('second')
  repository.git('branch', 'loose')
  repository.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/heads/main')
  return repository
}

const read = (path: string): readonly Reference[] | undefined => readReferences(findRepository(path, objectLimits()).place)

/** What git says, in the same form. */
function byGit(repository: TestRepository, ...inside: string[]): Reference[] {
  const lines = repository.git(...inside, 'for-each-ref', '--format=%(refname) %(objectname)').split('\n')
  lines.push(`HEAD ${repository.git(...inside, 'rev-parse', 'HEAD')}`)
  return lines
    .map((line) => ({ name: line.split(' ')[0]!, oid: line.split(' ')[1]! }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

it('reads packed, loose and symbolic references as git does', () => {
  const repository = repositoryWithReferences()
  expect(read(repository.path)).toEqual(byGit(repository))
})

it('gives a worktree its own HEAD and the references of all', () => {
  const repository = repositoryWithReferences()
  const tree = join(tempDirectory(), 'tree')
  repository.git('worktree', 'add', '-q', '--detach', tree, 'HEAD~1')
  expect(read(tree)).toEqual(byGit(repository, '-C', tree))
})

it('leaves out what leads nowhere or in a circle, and is no reference', () => {
  const repository = repositoryWithReferences()
  const expected = read(repository.path)
  const write = (name: string, content: string): void =>
    writeFileSync(repository.file('.git', 'refs', 'heads', name), content)
  write('nowhere', 'ref: refs/heads/absent\n')
  write('circle', 'ref: refs/heads/circle\n')
  write('broken', 'no id\n')
  write('held.lock', `${expected?.[0]?.oid}\n`)
  expect(read(repository.path)).toEqual(expected)
})

it('does not guess at references in the reftable format', () => {
  const repository = repositoryWithReferences()
  repository.git('config', 'extensions.refStorage', 'reftable')
  expect(read(repository.path)).toBeUndefined()
})
