import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { tempDirectory } from '#testing/temp-directory.ts'
import { findConfig } from './index.ts'

it('finds the nearest file up to the root of the repository, and none above it', () => {
  const root = tempDirectory({
    'kagiban.yaml': '',
    'repo/.git/HEAD': '',
    'repo/.kagiban.yml': '',
    'repo/a/kagiban.yml': '',
    'repo/a/b/c': '',
    'repo/d/e': '',
  })
  expect(findConfig(join(root, 'repo/a/b'))).toBe(join(root, 'repo/a/kagiban.yml'))
  expect(findConfig(join(root, 'repo/d'))).toBe(join(root, 'repo/.kagiban.yml'))
  expect(findConfig(join(root, 'repo'))).toBe(join(root, 'repo/.kagiban.yml'))
  const bare = tempDirectory({ 'kagiban.yaml': '', 'tree/.git': 'gitdir: elsewhere', 'tree/sub/x': '' })
  expect(findConfig(join(bare, 'tree/sub'))).toBeUndefined()
})

it('outside of a repository looks in that directory alone', () => {
  const root = tempDirectory({ 'kagiban.yaml': '', 'sub/x': '' })
  expect(findConfig(root)).toBe(join(root, 'kagiban.yaml'))
  expect(findConfig(join(root, 'sub'))).toBeUndefined()
  expect(findConfig(join(root, 'gone/deeper'))).toBeUndefined()
})

it('takes the names in their order, links too, but neither directories nor links that go in a circle', () => {
  const root = tempDirectory({ 'kagiban.yaml/x': '', '.kagiban.yaml': '', '.kagiban.yml': '', 'a/real': '', 'b/x': '' })
  expect(findConfig(root)).toBe(join(root, '.kagiban.yaml'))
  symlinkSync('real', join(root, 'a/kagiban.yml'))
  expect(findConfig(join(root, 'a'))).toBe(join(root, 'a/kagiban.yml'))
  symlinkSync('kagiban.yaml', join(root, 'b/kagiban.yaml'))
  expect(findConfig(join(root, 'b'))).toBeUndefined()
})
