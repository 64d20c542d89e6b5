import { expect, it } from 'vitest'
import { anyGlob } from './globs.ts'

it.each([
  ['*.min.js', 'a/b/x.min.js', true],
  ['*.min.js', '.x.min.js', true],
  ['node_modules', 'a/node_modules', true],
  ['node_modules', 'node_modules.txt', false],
  ['docs/*.md', 'docs/a.md', true],
  ['docs/*.md', 'x/docs/a.md', false],
  ['./docs/*.md', 'docs/a.md', true],
  ['/docs', 'docs', true],
  ['/docs', 'x/docs', false],
  ['docs/**', 'docs', true],
  ['docs/**', 'docs/a/.b', true],
  ['**/test/**', 'a/test/b', true],
  ['*.{key,pem}', 'tls/x.pem', true],
  ['!a', 'b', false],
  ['', 'a', false],
  ['[', '[', true],
])('%s on %s: %s', (pattern, path, matches) => {
  expect(anyGlob([pattern])(path, false)).toBe(matches)
})

it('a slash at the end means directories only', () => {
  expect(anyGlob(['build/'])('a/build', true)).toBe(true)
  expect(anyGlob(['build/'])('a/build', false)).toBe(false)
})
