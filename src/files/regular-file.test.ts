import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { fakeBytes } from '#core/samples.ts'
import type { Content, Skipped, SourceContext } from '#core/source.ts'
import { zipOf } from '#testing/archives.ts'
import { readAll, sourceContext } from '#testing/read-source.ts'
import { tempDirectory } from '#testing/temp-directory.ts'
import { readRegularFile } from './index.ts'

const MIB = 1 << 20

async function* pieces(path: string, context: SourceContext, followLinks = false): AsyncGenerator<Content | Skipped> {
  const found = readRegularFile({ path, place: 'it', followLinks, archives: true }, context)
  if ('kind' in found) yield found
  else yield* found
}

const read = (path: string, given: Partial<SourceContext> = {}) => readAll(pieces(path, sourceContext(given)))

it('gives a small file whole, at once, in a buffer of its size', () => {
  const root = tempDirectory({ a: 'hello', empty: '' })
  const request = { place: 'it', followLinks: false, archives: true }
  expect(readRegularFile({ ...request, path: join(root, 'a') }, sourceContext())).toMatchObject({
    bytes: Buffer.from('hello'),
  })
  expect(readRegularFile({ ...request, path: join(root, 'empty') }, sourceContext())).toMatchObject({
    bytes: Buffer.alloc(0),
  })
})

it('reads into the same memory where contents need not last, whatever was there', () => {
  const root = tempDirectory({ large: Buffer.alloc(3 * MIB, 'x'), small: 'hello', gone: '' })
  const context = sourceContext({ isTransient: true })
  const bytesOf = (file: string): Uint8Array => {
    const found = readRegularFile({ path: join(root, file), place: 'it', followLinks: false, archives: true }, context)
    if (!('kind' in found) || found.kind !== 'content' || !(found.bytes instanceof Uint8Array)) expect.unreachable()
    return found.bytes
  }
  const large = bytesOf('large')
  expect(large.length).toBe(3 * MIB)
  expect(large.every((byte) => byte === 0x78)).toBe(true)
  const small = bytesOf('small')
  expect(Buffer.from(small).toString()).toBe('hello')
  expect(small.buffer).toBe(large.buffer)
})

it('streams a large file', async () => {
  const bytes = fakeBytes('large file', 5 * MIB + 17)
  const { contents, skips } = await read(join(tempDirectory({ large: bytes }), 'large'))
  expect(skips).toEqual([])
  expect(contents[0]?.isStream).toBe(true)
  expect(contents[0]?.text === bytes.toString('latin1')).toBe(true)
})

it('leaves a sparse file of 10 GB out at once', async () => {
  const root = tempDirectory({ sparse: '' })
  truncateSync(join(root, 'sparse'), 10 * 1024 * MIB)
  const started = performance.now()
  expect((await read(join(root, 'sparse'))).skips).toEqual([
    { place: 'it', reason: 'too-large', detail: 'larger than 104857600 bytes (--max-file-size)', bytes: 10 * 1024 * MIB },
  ])
  expect(performance.now() - started).toBeLessThan(1000)
})

it('does not follow a link unless told, and never waits for a pipe', async () => {
  const root = tempDirectory({ target: 'content' })
  symlinkSync('target', join(root, 'link'))
  execFileSync('mkfifo', [join(root, 'pipe')])
  mkdirSync(join(root, 'folder'))
  expect((await read(join(root, 'link'))).skips).toMatchObject([{ reason: 'symlink' }])
  expect((await readAll(pieces(join(root, 'link'), sourceContext(), true))).contents[0]?.text).toBe('content')
  expect((await read(join(root, 'pipe'))).skips).toEqual([
    { place: 'it', reason: 'not-a-regular-file', detail: 'named pipe' },
  ])
  expect((await read(join(root, 'folder'))).skips).toMatchObject([{ reason: 'not-a-regular-file', detail: 'directory' }])
  expect((await read('/dev/zero')).skips).toMatchObject([{ reason: 'not-a-regular-file', detail: 'character device' }])
  expect((await read(join(root, 'gone'))).skips).toEqual([
    { place: 'it', reason: 'vanished', detail: 'ENOENT: no such file or directory' },
  ])
})

it.each([
  ['truncated', (path: string) => truncateSync(path, 2 * MIB), 2 * MIB],
  ['appended to', (path: string) => appendFileSync(path, 'more'), 6 * MIB],
  ['written again', (path: string) => utimesSync(path, 1, 1), 6 * MIB],
])('gives a file that is %s while it is read, and says so', async (_, change, length) => {
  const path = join(tempDirectory({ log: fakeBytes('log', 6 * MIB) }), 'log')
  let given = 0
  const skips = []
  for await (const piece of pieces(path, sourceContext())) {
    if (piece.kind === 'skipped') skips.push(piece.skip)
    else {
      for await (const chunk of piece.bytes as AsyncIterable<Uint8Array>) {
        if (given === 0) change(path)
        given += chunk.length
      }
    }
  }
  expect(given).toBe(length)
  expect(skips).toMatchObject([{ place: 'it', reason: 'changed-while-reading' }])
})

it('gives nothing of another file when its content is read too late', async () => {
  const root = tempDirectory({ first: fakeBytes('first', 5 * MIB), second: fakeBytes('second', 5 * MIB) })
  const late: Content[] = []
  for await (const piece of pieces(join(root, 'first'), sourceContext())) if (piece.kind === 'content') late.push(piece)
  const open = pieces(join(root, 'second'), sourceContext())
  await open.next()
  let size = 0
  for await (const chunk of late[0]!.bytes as AsyncIterable<Uint8Array>) size += chunk.length
  expect(size).toBe(0)
  await open.return(undefined)
})

it.runIf(existsSync('/proc/self/status'))('reads files that claim to be empty, up to the limit', async () => {
  expect((await read('/proc/self/status')).contents[0]?.text).toMatch(/^Name:/)
  const { contents, skips } = await read('/proc/kallsyms', { maxFileBytes: 100_000 })
  expect(contents[0]?.text).toHaveLength(100_000)
  expect(skips).toMatchObject([{ reason: 'too-large' }])
})

it.runIf(existsSync('/proc/self/mem'))('tells the code of what cannot be read', async () => {
  expect((await read('/proc/self/mem')).skips).toEqual([{ place: 'it', reason: 'unreadable', detail: 'EIO: i/o error' }])
})

it('opens archives, or says that it did not', async () => {
  const zip = zipOf([{ name: 'a.txt', bytes: Buffer.from('in the zip') }])
  const large = zipOf([{ name: 'b.bin', bytes: fakeBytes('big', 5 * MIB), method: 0 }])
  const root = tempDirectory({ 'a.zip': zip, 'b.zip': large })
  expect((await read(join(root, 'a.zip'))).contents).toMatchObject([{ file: 'it!/a.txt', text: 'in the zip' }])
  expect((await read(join(root, 'b.zip'))).contents).toMatchObject([{ file: 'it!/b.bin', isStream: true }])
  const closed = readRegularFile(
    { path: join(root, 'a.zip'), place: 'it', followLinks: false, archives: false },
    sourceContext(),
  )
  expect('kind' in closed ? closed : await readAll(closed)).toMatchObject({
    contents: [],
    skips: [{ reason: 'archive', detail: /zip/ }],
  })
})

it.runIf(existsSync('/proc/self/fd'))('leaves no file open, whether it was read to its end or not', async () => {
  const root = tempDirectory({
    large: fakeBytes('fd', 5 * MIB),
    zip: zipOf([{ name: 'x', bytes: fakeBytes('x', 9 * MIB) }]),
  })
  writeFileSync(join(root, 'small'), 'x')
  const openFiles = () => readdirSync('/proc/self/fd').length
  const before = openFiles()
  for (let i = 0; i < 50; i++) {
    for (const name of ['small', 'large', 'zip']) {
      for await (const piece of pieces(join(root, name), sourceContext())) if (piece.kind === 'content') break
    }
  }
  expect(openFiles()).toBeLessThan(before + 20)
})
