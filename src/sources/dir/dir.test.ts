import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { gzipSync } from 'node:zlib'
import { readSource, sourceContext } from '#testing/read-source.ts'
import { tempDirectory } from '#testing/temp-directory.ts'
import { source, type DirOptions } from './index.ts'

function options(root: string, given: Partial<DirOptions> = {}): DirOptions {
  return { root, gitignore: false, excludes: [], includes: [], prefix: '', archives: true, ...given }
}

async function files(root: string, given: Partial<DirOptions> = {}): Promise<string[]> {
  return (await readSource(source, options(root, given))).contents.map(({ file }) => file)
}

it('gives every file, hidden ones too, always in the same order', async () => {
  const root = tempDirectory({ 'b/2': '2', 'b/1': '1', a: 'a', '.env': 'e', 'b.txt': 't', 'b/c/d/3': '3' })
  mkdirSync(join(root, 'empty'))
  const { contents, skips, units } = await readSource(source, options(root))
  expect(contents.map(({ file, text }) => [file, text])).toEqual([
    ['.env', 'e'],
    ['a', 'a'],
    ['b/1', '1'],
    ['b/2', '2'],
    ['b/c/d/3', '3'],
    ['b.txt', 't'],
  ])
  expect(skips).toEqual([])
  expect(units).toHaveLength(1)
})

it('puts the prefix before every place', async () => {
  const root = tempDirectory({ a: 'x', 'b/c': 'x', 'x.gz': gzipSync('x') })
  symlinkSync('a', join(root, 'z'))
  const { contents, skips } = await readSource(source, options(root, { prefix: 'repo/', excludes: ['b'] }))
  expect(contents.map(({ file }) => file)).toEqual(['repo/a', 'repo/x.gz!/x'])
  expect(skips).toEqual([
    { place: 'repo/b/', reason: 'excluded' },
    { place: 'repo/z', reason: 'symlink', detail: 'points to a' },
  ])
})

it('leaves out what is excluded, and a directory as a whole', async () => {
  const root = tempDirectory({
    'a.js': '',
    'a.min.js': '',
    'x/node_modules/y/z.js': '',
    'x/node_modules/y/w.js': '',
    'build/o': '',
  })
  const { contents, skips } = await readSource(source, options(root, { excludes: ['*.min.js', 'node_modules', 'build/**'] }))
  expect(contents.map(({ file }) => file)).toEqual(['a.js'])
  expect(skips).toEqual([
    { place: 'a.min.js', reason: 'excluded' },
    { place: 'build/', reason: 'excluded' },
    { place: 'x/node_modules/', reason: 'excluded' },
  ])
})

it('reads only what is included, by file or by directory', async () => {
  const root = tempDirectory({ 'a.env': '', 'src/b.ts': '', 'src/deep/c.ts': '', 'lib/src/d.ts': '', 'lib/e.ts': '' })
  expect(await files(root, { includes: ['*.env', '/src'] })).toEqual(['a.env', 'src/b.ts', 'src/deep/c.ts'])
  expect(await files(root, { includes: ['src'], excludes: ['deep'] })).toEqual(['lib/src/d.ts', 'src/b.ts'])
})

it('follows gitignore files of all levels, deeper ones over higher ones, and git/info/exclude', async () => {
  const root = tempDirectory({
    '.gitignore': '*.log\n/dist/\nsecret*\n',
    '.git/info/exclude': 'private\n!kept.log\n',
    'a.log': '',
    'kept.log': '',
    'dist/x': '',
    'lib/.gitignore': '!a.log\n/dist/\n',
    'lib/a.log': '',
    'lib/b.log': '',
    'lib/dist/y': '',
    'lib/sub/dist/z': '',
    private: '',
    'secrets/x': '',
  })
  const { contents, skips } = await readSource(source, options(root, { gitignore: true }))
  expect(contents.map(({ file }) => file)).toEqual(['.gitignore', 'lib/.gitignore', 'lib/a.log', 'lib/sub/dist/z'])
  expect(skips.filter(({ reason }) => reason === 'gitignored').map(({ place }) => place)).toEqual([
    'a.log',
    'dist/',
    'kept.log',
    'lib/b.log',
    'lib/dist/',
    'private',
    'secrets/',
  ])
})

it('reads of a .git directory only its config, and a .git file as any other', async () => {
  const root = tempDirectory({
    '.git/config': 'url',
    '.git/objects/aa/bb': 'x',
    'tree/.git': 'gitdir: ../.git/worktrees/tree',
    'sub/.git/HEAD': '',
  })
  const { contents, skips } = await readSource(source, options(root))
  expect(contents.map(({ file }) => file)).toEqual(['.git/config', 'tree/.git'])
  expect(skips.map(({ place, reason }) => [place, reason])).toEqual([
    ['.git/', 'git-internal'],
    ['sub/.git/', 'git-internal'],
  ])
})

it('excludes and includes hold for the config of a .git directory, ignore files do not', async () => {
  const root = tempDirectory({ '.git/config': '', '.gitignore': '.*\n', '.env': '' })
  expect(await files(root, { gitignore: true })).toEqual(['.git/config'])
  expect(await files(root, { excludes: ['config'] })).toEqual(['.env', '.gitignore'])
  expect(await files(root, { includes: ['.env'] })).toEqual(['.env'])
  expect(await files(root, { includes: ['.git'] })).toEqual(['.git/config'])
})

it('cuts units of 256 files', async () => {
  const root = tempDirectory(Object.fromEntries(Array.from({ length: 600 }, (_, i) => [`f${i}`, String(i)])))
  const { contents, units } = await readSource(source, options(root))
  expect(units.map(({ items }) => items)).toEqual([256, 256, 88])
  expect(new Set(contents.map(({ text }) => text)).size).toBe(600)
})

it('ends a unit after each file that is an archive by its name, so that threads share them', async () => {
  const root = tempDirectory({ a: '', 'b.jar': '', 'c.tar.gz': '', 'd.TXZ': '', 'e.targz': '', gz: '' })
  const { contents, units } = await readSource(source, options(root))
  expect(units.map(({ items }) => items)).toEqual([2, 1, 1, 2])
  expect(contents.map(({ file }) => file)).toEqual(['a', 'b.jar', 'c.tar.gz', 'd.TXZ', 'e.targz', 'gz'])
})

it('tells files that went away between listing and reading', async () => {
  const root = tempDirectory({ a: 'a', b: 'b' })
  const context = sourceContext()
  for await (const unit of source.plan(options(root), context)) {
    if (unit.kind === 'skipped') expect.unreachable()
    rmSync(join(root, 'a'))
    const found = await Array.fromAsync(source.read(unit.work, context))
    expect(found).toMatchObject([{ kind: 'skipped', skip: { place: 'a', reason: 'vanished' } }, { origin: { file: 'b' } }])
  }
})

it('refuses a root that is missing or no directory', async () => {
  const root = tempDirectory({ file: '' })
  await expect(files(join(root, 'gone'))).rejects.toMatchObject({ code: 'E_TARGET_NOT_FOUND' })
  await expect(files(join(root, 'file/x'))).rejects.toMatchObject({ code: 'E_TARGET_NOT_FOUND' })
  await expect(files(join(root, 'file'))).rejects.toMatchObject({ code: 'E_TARGET_UNREADABLE' })
})

it('stops when it is aborted', async () => {
  const root = tempDirectory(Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`f${i}`, ''])))
  const controller = new AbortController()
  const context = sourceContext({ signal: controller.signal })
  const planned = source.plan(options(root), context)[Symbol.asyncIterator]()
  const { value } = await planned.next()
  controller.abort()
  await expect(planned.next()).rejects.toThrow(/abort/i)
  if (value?.kind !== 'unit') expect.unreachable()
  await expect(Array.fromAsync(source.read(value.work, context))).rejects.toThrow(/abort/i)
})
