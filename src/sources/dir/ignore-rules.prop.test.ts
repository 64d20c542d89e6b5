import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { readSource } from '#testing/read-source.ts'
import { tempDirectory } from '#testing/temp-directory.ts'
import { source } from './index.ts'

const hasGit = spawnSync('git', ['--version']).status === 0

const name = fc.constantFrom('a', 'b', 'c d', 'a.log', 'b.log', '[x]', 'é', '#h', '!n')
const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'))
const pattern = fc
  .tuple(
    fc.constantFrom('', '', '', '!'),
    fc.constantFrom('', '', '/', '**/'),
    fc.constantFrom(
      'a',
      'b',
      'c d',
      '*.log',
      'a*',
      '\\[x\\]',
      'é',
      '\\#h',
      '\\!n',
      'a/b',
      'b/*',
      'a/**',
      '*',
      'a?log',
      'a/**/b',
      '# not',
    ),
    fc.constantFrom('', '', '/', ' '),
  )
  .map((parts) => parts.join(''))
const rules = fc.array(pattern, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'))
const directory = fc.array(name, { maxLength: 2 }).map((parts) => parts.join('/'))

it.runIf(hasGit)('reads the same files as git would add', { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(path, { minLength: 3, maxLength: 12 }),
      fc.array(fc.tuple(directory, rules), { minLength: 1, maxLength: 3 }),
      rules,
      async (paths, ignoreFiles, infoExclude) => {
        const root = tempDirectory()
        execFileSync('git', ['init', '-q', root])
        for (const file of paths) write(join(root, file), 'x')
        for (const [folder, text] of ignoreFiles) write(join(root, folder, '.gitignore'), text)
        write(join(root, '.git/info/exclude'), infoExclude)
        const options = { root, gitignore: true, excludes: [], includes: [], prefix: '', archives: true }
        const { contents } = await readSource(source, options)
        const listed = execFileSync('git', [
          '-C',
          root,
          '-c',
          'core.excludesFile=/dev/null',
          'ls-files',
          '-o',
          '-z',
          '--exclude-standard',
        ])
        const expected = listed.toString().split('\0').filter(Boolean).sort()
        expect(
          contents
            .map(({ file }) => file)
            .filter((file) => file !== '.git/config')
            .sort(),
        ).toEqual(expected)
      },
    ),
    { numRuns: 100 },
  )
})

/** Some names are a file and a directory by turns; the first wins. */
function write(file: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  } catch {
    // Then the tree is without it.
  }
}
