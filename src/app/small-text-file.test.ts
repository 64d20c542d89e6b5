import { execFileSync } from 'node:child_process'
import { symlinkSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { tempDirectory } from '#testing/temp-directory.ts'
import { readSmallTextFile } from './small-text-file.ts'

it('reads a file whole, without a byte order mark, through links', () => {
  const root = tempDirectory({ a: '\ufeffhé鍵', empty: '', exact: 'x'.repeat(10) })
  symlinkSync('a', join(root, 'link'))
  expect(readSmallTextFile(join(root, 'link'), 10)).toMatchObject({ kind: 'text', text: 'hé鍵' })
  expect(readSmallTextFile(join(root, 'empty'), 10)).toMatchObject({ kind: 'text', text: '' })
  expect(readSmallTextFile(join(root, 'exact'), 10)).toMatchObject({ kind: 'text', text: 'x'.repeat(10) })
})

it('says why a file is of no use, and never waits', () => {
  const root = tempDirectory({
    long: 'x'.repeat(11),
    sparse: '',
    latin1: Buffer.from([0x61, 0xe9]),
    utf16: Buffer.from('\ufeffa', 'utf16le'),
  })
  truncateSync(join(root, 'sparse'), 10 * 2 ** 30)
  execFileSync('mkfifo', [join(root, 'pipe')])
  symlinkSync('circle', join(root, 'circle'))
  const why = (name: string): unknown => {
    const found = readSmallTextFile(join(root, name), 10)
    return found.kind === 'unusable' ? found.why : found.kind
  }
  expect(why('gone')).toBe('absent')
  expect(why('long/inner')).toBe('absent')
  expect(why('long')).toBe('it is larger than 10 bytes')
  expect(why('sparse')).toBe('it is larger than 10 bytes')
  expect(why('latin1')).toBe('it is not UTF-8 text')
  expect(why('utf16')).toBe('it is not UTF-8 text')
  expect(why('pipe')).toBe('it is not a regular file')
  expect(why('.')).toBe('it is a directory')
  expect(why('circle')).toBe('its links go in a circle')
  expect(readSmallTextFile('/dev/zero', 10)).toMatchObject({ why: 'it is not a regular file' })
})

it('reads files whose size the system does not tell', ({ skip }) => {
  if (process.platform !== 'linux') skip('only Linux has /proc')
  expect(readSmallTextFile('/proc/self/status', 1 << 20)).toMatchObject({
    kind: 'text',
    text: expect.stringContaining('Name:'),
  })
})
