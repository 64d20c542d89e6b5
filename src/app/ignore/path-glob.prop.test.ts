import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { testGitEnvironment, testRepository } from '#testing/git-repository.ts'
import { compilePathGlob } from './path-glob.ts'

const letter = fc.constantFrom('a', 'b', 'c', '.', '-', ']', '!')
const name = fc.string({ unit: letter, minLength: 1, maxLength: 4 }).filter((text) => !/^\.{1,2}$/.test(text))
const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'))
/** A class holds no slash here, and no range runs backwards: what git makes of those is an accident. */
const piece = fc.oneof(
  { weight: 4, arbitrary: letter },
  fc.constantFrom('*', '?', '**', '\\a', '\\*', '[a-b]', '[!a]', '[]a]', '[a-]', '[\\]]', '[^-b]', '[', '\\'),
)
/**
 * Git compares the text before a pattern's first wildcard by itself, and then takes `**` for a step of its own: `a**` + `/b` covers
 * `a/x/b`. Its documentation calls such asterisks regular ones, and so do we.
 */
const STARS_AFTER_TEXT = /^[^*?[\\]*[^*?[\\/]\*{2,}(?:\/|$)/
const step = fc.oneof(
  { weight: 1, arbitrary: fc.constant('**') },
  { weight: 4, arbitrary: fc.array(piece, { maxLength: 3 }).map((pieces) => pieces.join('')) },
)
const pattern = fc
  .tuple(fc.constantFrom('', '/'), fc.array(step, { minLength: 1, maxLength: 4 }), fc.constantFrom('', '/'))
  .map(([start, steps, end]) => `${start}${steps.join('/')}${end}`)
  .filter((text) => !/\[[!^]?\]?[^\]]*\/|\\\/|^$/.test(text) && !STARS_AFTER_TEXT.test(text))

it('agrees with git on any pattern and paths', () => {
  const repository = testRepository()
  try {
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(pattern, path), { minLength: 60, maxLength: 60 }), (pairs) => {
        expect(pairs.map(([glob, file]) => compilePathGlob(glob)?.(file) ?? false)).toEqual(gitSays(repository.path, pairs))
      }),
      { numRuns: 60 },
    )
  } finally {
    repository.remove()
  }
})

/** Each pair in a directory of its own, so that one call of git answers for all. */
function gitSays(root: string, pairs: readonly (readonly [glob: string, file: string])[]): readonly boolean[] {
  const lines = pairs.map(([glob], index) => {
    const isAnchored = glob.slice(0, -1).includes('/')
    return glob.startsWith('!') ? '' : `/d${index}/${isAnchored ? glob.replace(/^\//, '') : `**/${glob}`}`
  })
  writeFileSync(join(root, '.git/info/exclude'), `${lines.join('\n')}\n`)
  const input = pairs.map(([, file], index) => `d${index}/${file}`).join('\0')
  const { stdout } = spawnSync('git', ['-C', root, 'check-ignore', '--no-index', '--stdin', '-z'], {
    input,
    encoding: 'utf8',
    env: testGitEnvironment(),
  })
  const ignored = new Set(stdout.split('\0'))
  return pairs.map(([, file], index) => ignored.has(`d${index}/${file}`))
}
