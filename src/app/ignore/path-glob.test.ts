import { expect, it } from 'vitest'
import { compileGlob } from './glob.ts'
import { compilePathGlob } from './path-glob.ts'

it.each([
  ['.env', '.env', true],
  ['.env', 'a/b/.env', true],
  ['.env', '.env.local', false],
  ['*.pem', 'certs/a.pem', true],
  ['/*.pem', 'certs/a.pem', false],
  ['certs/*.pem', 'certs/a.pem', true],
  ['certs/*.pem', 'x/certs/a.pem', false],
  ['**/certs/*.pem', 'x/certs/a.pem', true],
  ['fixtures/', 'a/fixtures/b/c', true],
  ['fixtures/', 'a/fixtures', false],
  ['/src', 'src/a/b', true],
  ['a/**/z', 'a/z', true],
  ['a/**/z', 'a/b/c/z', true],
  ['***/z', 'a/b/z', true],
  ['***/z', 'z', true],
  ['a/**', 'a', false],
  ['a/**', 'a/b/c', true],
  ['app/[[]id]/page.ts', 'app/[id]/page.ts', true],
  ['app/\\[id]/page.ts', 'app/[id]/page.ts', true],
  ['設定/?.yaml', '設定/鍵.yaml', true],
  ['a.zip!/in.txt', 'a.zip!/in.txt', true],
  ['<stdin>', '<stdin>', true],
  ['A', 'a', false],
])('%j and %j: %j', (pattern, path, expected) => {
  expect(compilePathGlob(pattern)?.(path)).toBe(expected)
})

it.each(['', '/', '!a', 'a//b', '[a', 'a\\', 'a/[b', '[]'])('%j is malformed', (pattern) => {
  expect(compilePathGlob(pattern)).toBeUndefined()
})

it('takes time in proportion, whatever the pattern and the text', () => {
  const started = performance.now()
  expect(compileGlob(`${'*a'.repeat(500)}b`)?.('a'.repeat(4000))).toBe(false)
  expect(compilePathGlob(`${'**/a/'.repeat(200)}b`)?.('a/'.repeat(2000))).toBe(false)
  expect(performance.now() - started).toBeLessThan(20_000)
})
