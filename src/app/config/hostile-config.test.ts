import { execFileSync } from 'node:child_process'
import { truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { AppError } from '#base/errors.ts'
import { tempDirectory } from '#testing/temp-directory.ts'
import { loadConfig } from './index.ts'

async function failure(text: string): Promise<{ code: string; lines: readonly string[] }> {
  const error = await loadConfig(join(tempDirectory({ 'kagiban.yaml': text }), 'kagiban.yaml')).then(
    () => expect.unreachable(),
    (thrown: AppError) => thrown,
  )
  return { code: error.code, lines: error.message.split('\n').map((line) => line.replace(/^.*?kagiban\.yaml:/, '')) }
}

describe('hostile files', () => {
  it.each([
    ['a: 1\na: 2', '2: A key is given twice.'],
    ['scan: { jobs: 1, jobs: 2 }', '1: A key is given twice.'],
    ['scan:\n\tjobs: 1', '2: A tab is used for indentation; use spaces.'],
    ['scan: "x', '1: A closing quotation mark or bracket, a comma or a colon is missing.'],
    ['a: 1\n---\nb: 1', '2: There is a second document (---); one is expected.'],
    ['? [a]\n: x', '1: A key is not a text; put it in quotes.'],
    ['scan: *gone', '1: An alias (*name) has no anchor (&name) before it.'],
    ['scan: !!js/function x', '1: There is a tag (!name); tags have no meaning here.'],
    ['['.repeat(5000), '1: It has too many levels.'],
    ['__proto__: { jobs: 1 }', expect.stringMatching(/^1: __proto__: There is no such key/)],
    ['scan: { constructor: 1 }', expect.stringMatching(/^1: scan\.constructor: There is no such key/)],
    ['scan: &a [*a]', '1: scan: Expected keys and values.'],
    ['scan: &a { jobs: *a }', '1: scan.jobs: Expected a whole number from 1 to 256.'],
  ])('%#: %.40j', async (text, expected) => {
    expect(await failure(text)).toMatchObject({ code: 'E_CONFIG_INVALID', lines: [expected] })
  })

  it('a bomb of aliases is refused', async () => {
    const letters = Array.from('abcdefghij')
    const bomb = letters.map((letter, index) => {
      const item = index === 0 ? 'x' : `*${letters[index - 1]}`
      return `${letter}: &${letter} [${`${item}, `.repeat(9)}]`
    })
    const { lines } = await failure(bomb.join('\n'))
    expect(lines).toEqual(['1: Its aliases (*name) stand for more than a configuration needs.'])
  })

  it('many keys, levels and aliases take a moment only', async () => {
    const started = performance.now()
    for (const text of [
      Array.from({ length: 60_000 }, (_, index) => `k${index}: 1`).join('\n'),
      '- '.repeat(200_000),
      Array.from({ length: 60_000 }, (_, index) => `- &k${index} 1`).join('\n'),
    ])
      expect((await failure(text)).code).toBe('E_CONFIG_INVALID')
    expect(performance.now() - started).toBeLessThan(20_000)
  })

  it('a huge file, a pipe, a directory and bytes that are no text are told as such', async () => {
    const root = tempDirectory({ huge: '', latin1: Buffer.from([0x23, 0xe9]) })
    truncateSync(join(root, 'huge'), 2 ** 32)
    execFileSync('mkfifo', [join(root, 'pipe')])
    const why = async (name: string): Promise<string> =>
      loadConfig(join(root, name)).then(
        () => '',
        (error: AppError) => `${error.code} ${error.message}`,
      )
    expect(await why('huge')).toMatch(/^E_CONFIG_INVALID .*larger than/)
    expect(await why('pipe')).toMatch(/not a regular file/)
    expect(await why('.')).toMatch(/it is a directory/)
    expect(await why('latin1')).toMatch(/not UTF-8/)
    expect(await why('gone')).toMatch(/there is no such file/)
  })
})
