import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { canDropPrivileges, readInChild } from '#testing/child.ts'
import { readSource } from '#testing/read-source.ts'
import { tempDirectory } from '#testing/temp-directory.ts'
import { source, type DirOptions } from './index.ts'

function options(root: string, given: Partial<DirOptions> = {}): DirOptions {
  return { root, gitignore: true, excludes: [], includes: [], prefix: '', archives: true, ...given }
}

it('never follows a link, and says where it points', async () => {
  const root = tempDirectory({ 'real/file': 'x' })
  symlinkSync('real', join(root, 'to-directory'))
  symlinkSync('nowhere', join(root, 'to-nothing'))
  symlinkSync('to-itself', join(root, 'to-itself'))
  symlinkSync('..', join(root, 'real/up'))
  const { contents, skips } = await readSource(source, options(root))
  expect(contents.map(({ file }) => file)).toEqual(['real/file'])
  expect(skips).toEqual([
    { place: 'real/up', reason: 'symlink', detail: 'loop: points to ..' },
    { place: 'to-directory', reason: 'symlink', detail: 'points to real' },
    { place: 'to-itself', reason: 'symlink', detail: 'loop: points to to-itself' },
    { place: 'to-nothing', reason: 'symlink', detail: 'dangling: points to nowhere' },
  ])
})

it('tells pipes and sockets instead of opening them', async () => {
  const root = tempDirectory({ file: 'x' })
  execFileSync('mkfifo', [join(root, 'pipe')])
  const server = createServer().listen(join(root, 'socket'))
  await new Promise((resolve) => server.once('listening', resolve))
  const { contents, skips } = await readSource(source, options(root))
  server.close()
  expect(contents).toHaveLength(1)
  expect(skips).toEqual([
    { place: 'pipe', reason: 'not-a-regular-file', detail: 'named pipe' },
    { place: 'socket', reason: 'not-a-regular-file', detail: 'socket' },
  ])
})

it('tells files and directories it may not read', ({ skip }) => {
  if (!canDropPrivileges()) skip('this needs a user that may not read everything: run as one, or install setpriv')
  const root = tempDirectory({ 'closed/inner': 'x', locked: 'x', open: 'x' })
  chmodSync(root, 0o755)
  chmodSync(join(root, 'closed'), 0)
  chmodSync(join(root, 'locked'), 0)
  const { contents, skips } = readInChild('dir', options(root), { unprivileged: true })
  expect(contents.map(({ file }) => file)).toEqual(['open'])
  expect(skips).toEqual([
    { place: 'closed/', reason: 'permission-denied', detail: 'EACCES: permission denied' },
    { place: 'locked', reason: 'permission-denied', detail: 'EACCES: permission denied' },
  ])
})

it('reads files whose names are not UTF-8', async () => {
  const root = tempDirectory()
  const bad = Buffer.from([0x66, 0xff, 0xfe])
  const at = (...parts: Buffer[]) => Buffer.concat([Buffer.from(`${root}/`), ...parts])
  writeFileSync(at(bad), 'file')
  const folder = Buffer.from([0xc3, 0x28])
  mkdirSync(at(folder))
  writeFileSync(at(folder, Buffer.from('/inside')), 'inside')
  writeFileSync(join(root, 'real \uFFFD'), 'utf8')
  const { contents, skips } = await readSource(source, options(root))
  expect(skips).toEqual([])
  expect(contents.map(({ file, text }) => `${file} has ${text}`).sort()).toEqual([
    'f\uFFFD\uFFFD has file',
    'real \uFFFD has utf8',
    '\uFFFD(/inside has inside',
  ])
})

it('walks 2,000 nested directories', async () => {
  const root = tempDirectory()
  const deep = join(root, ...Array.from({ length: 1980 }, () => 'd'))
  mkdirSync(deep, { recursive: true })
  writeFileSync(join(deep, 'f'), 'bottom')
  const { contents, skips } = await readSource(source, options(root))
  expect(skips).toEqual([])
  expect(contents.map(({ text }) => text)).toEqual(['bottom'])
})

it('tells directories deeper than the system can name', async () => {
  const root = tempDirectory()
  const script = 'for (let i = 0; i < 30; i++) { const n = "n".repeat(200); fs.mkdirSync(n); process.chdir(n) }'
  execFileSync(process.execPath, ['-e', script], { cwd: root })
  const { skips } = await readSource(source, options(root))
  expect(skips).toMatchObject([{ reason: 'unreadable', detail: 'ENAMETOOLONG: name too long' }])
  execFileSync('rm', ['-rf', root])
})

it('reads 50,000 files of one directory, and leaves huge sparse ones out at once', async () => {
  const root = tempDirectory({ sparse: '' })
  truncateSync(join(root, 'sparse'), 10 * 1024 ** 3)
  for (let i = 0; i < 50_000; i++) writeFileSync(join(root, `f${i}`), '')
  const { contents, skips, units } = await readSource(source, options(root))
  expect(readdirSync(root)).toHaveLength(50_001)
  expect(contents).toHaveLength(50_000)
  expect(units).toHaveLength(Math.ceil(50_001 / 256))
  expect(skips).toMatchObject([{ place: 'sparse', reason: 'too-large' }])
})
