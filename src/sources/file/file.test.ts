import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { zipOf } from '#testing/archives.ts'
import { readSource, sourceContext } from '#testing/read-source.ts'
import { tempDirectory } from '#testing/temp-directory.ts'
import { source } from './index.ts'

const read = (paths: string[], archives = true) => readSource(source, { paths, archives })

it('reads the files that were named, by the names they were given, through links too', async () => {
  const root = tempDirectory({ a: 'content' })
  symlinkSync('a', join(root, 'link'))
  const paths = [`${root}/./a`, join(root, 'link')]
  const { contents, skips } = await read(paths)
  expect(contents.map(({ file, text }) => [file, text])).toEqual(paths.map((path) => [path, 'content']))
  expect(skips).toEqual([])
})

it('refuses pipes, devices and directories', async () => {
  const root = tempDirectory()
  execFileSync('mkfifo', [join(root, 'pipe')])
  mkdirSync(join(root, 'folder'))
  const { contents, skips } = await read([join(root, 'pipe'), '/dev/zero', join(root, 'folder')])
  expect(contents).toEqual([])
  expect(skips.map(({ reason, detail }) => [reason, detail])).toEqual([
    ['not-a-regular-file', 'named pipe'],
    ['not-a-regular-file', 'character device'],
    ['not-a-regular-file', 'directory'],
  ])
})

it('says first that a name is wrong, before anything is read', async () => {
  const root = tempDirectory({ a: '' })
  symlinkSync('nowhere', join(root, 'dangling'))
  for (const wrong of ['gone', 'a/b', 'dangling']) {
    const options = { paths: [join(root, 'a'), join(root, wrong)], archives: true }
    const planned = source.plan(options, sourceContext())[Symbol.asyncIterator]()
    await expect(planned.next()).rejects.toMatchObject({ code: 'E_TARGET_NOT_FOUND' })
  }
})

it('opens archives, or not', async () => {
  const root = tempDirectory({ 'a.zip': zipOf([{ name: 'x', bytes: Buffer.from('inner') }]) })
  const path = join(root, 'a.zip')
  expect((await read([path])).contents).toMatchObject([{ file: `${path}!/x`, text: 'inner' }])
  expect(await read([path], false)).toMatchObject({ contents: [], skips: [{ place: path, reason: 'archive' }] })
})

it('cuts units by size and by count', async () => {
  const root = tempDirectory({ big: Buffer.alloc(5 << 20), small: 'x' })
  const big = join(root, 'big')
  const { units } = await read([big, big, ...Array.from({ length: 600 }, () => join(root, 'small'))])
  expect(units.map(({ items }) => items)).toEqual([1, 512, 89])
  expect(units[0]?.bytes).toBe(5 << 20)
})
