import { expect, it } from 'vitest'
import { readText, repositoryPaths } from './repository-files.ts'

const KEBAB = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/
const OTHERS = new Set(['__fixtures__', 'README.md'])
const MAX_LINES = 300

const paths = repositoryPaths()

it('file and folder names are kebab-case', () => {
  const ours = paths.filter((path) => /^(?:src|test|tools|docs|bench)\//.test(path))
  expect(ours.length).toBeGreaterThan(300)
  expect(ours.filter((path) => !path.split('/').every((name) => KEBAB.test(name) || OTHERS.has(name)))).toEqual([])
})

it(`no source file is longer than ${MAX_LINES} lines`, () => {
  const written = paths.filter((path) => /^src\/.*\.ts$/.test(path) && !/\.generated\.ts$|\/__fixtures__\//.test(path))
  expect(written.length).toBeGreaterThan(300)
  const lengths = written.map((path) => ({ path, lines: readText(path).split('\n').length - 1 }))
  expect(lengths.filter(({ lines }) => lines > MAX_LINES)).toEqual([])
})
