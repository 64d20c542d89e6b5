import { execFileSync, spawnSync } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { fakeBytes } from '#core/samples.ts'
import { paxRecord, tarOf, zipOf } from '#testing/archives.ts'
import { readAll } from '#testing/read-source.ts'
import { tempDirectory } from '#testing/temp-directory.ts'
import { ARCHIVE_LIMITS, openArchive, sourceOfFile, type ArchiveLimits } from './index.ts'

const MIB = 1 << 20
const text = (words: string) => Buffer.from(words)

function open(name: string, bytes: Uint8Array, limits: Partial<ArchiveLimits> = {}, binary = false) {
  const all = { ...ARCHIVE_LIMITS, maxEntryBytes: 64 * MIB, ...limits }
  return readAll(openArchive(name, bytes, { limits: all, binary, signal: new AbortController().signal }))
}

const TWO = [
  { name: 'one.txt', bytes: text('first') },
  { name: 'dir/two.txt', bytes: text('second '.repeat(1000)) },
]
const twoIn = (archive: string) => [
  { file: `${archive}!/one.txt`, text: 'first', isStream: false },
  { file: `${archive}!/dir/two.txt`, text: 'second '.repeat(1000), isStream: false },
]

it.each<[string, Buffer]>([
  ['deflated.zip', zipOf(TWO)],
  ['stored.zip', zipOf(TWO.map((file) => ({ ...file, method: 0 })))],
  ['zstd.zip', zipOf(TWO.map((file) => ({ ...file, method: 93, packed: zstdCompressSync(file.bytes) })))],
  ['sizes-follow.zip', zipOf(TWO.map((file) => ({ ...file, flags: 8 })))],
  ['large-offsets.zip', zipOf(TWO, { zip64: true })],
  ['with-comment.zip', zipOf(TWO, { comment: 'PK\x05\x06 in a comment' })],
  ['with-bytes-behind.zip', Buffer.concat([zipOf(TWO), Buffer.alloc(5000)])],
  ['plain.tar', tarOf(TWO)],
  ['old.tar', tarOf(TWO.map((file) => ({ ...file, old: true })))],
  ['no-end.tar', tarOf(TWO, { end: false })],
  ['packed.tar.gz', gzipSync(tarOf(TWO))],
  ['packed.tar.zst', zstdCompressSync(tarOf(TWO))],
  ['appended.tar', Buffer.concat([tarOf(TWO.slice(0, 1)), tarOf(TWO.slice(1))])],
])('gives the entries of %s', async (name, bytes) => {
  expect(await open(name, bytes)).toEqual({ contents: twoIn(name), skips: [] })
})

it('gives what one gzip or zstd stream holds under the name without the ending', async () => {
  const members = Buffer.concat([gzipSync('one '), gzipSync('two')])
  expect((await open('logs/app.log.gz', members)).contents).toEqual([
    { file: 'logs/app.log.gz!/app.log', text: 'one two', isStream: false },
  ])
  expect((await open('dump.zst', zstdCompressSync('x'))).contents[0]?.file).toBe('dump.zst!/dump')
})

it('unpacks all of a gzip whose last member is the smallest, so that its end tells too little', async () => {
  const long = 'line of a log\n'.repeat(20_000)
  const { contents, skips } = await open('app.log.gz', Buffer.concat([gzipSync(long), gzipSync('end')]))
  expect(skips).toEqual([])
  expect(contents).toEqual([{ file: 'app.log.gz!/app.log', text: `${long}end`, isStream: false }])
})

it('opens archives in archives, as deep as the limit, and says where it stops', async () => {
  const third = zipOf([
    { name: 'deep.txt', bytes: text('deep') },
    { name: 'fourth.gz', bytes: gzipSync('too deep') },
  ])
  const second = gzipSync(tarOf([{ name: 'third.zip', bytes: third }]))
  const first = zipOf([{ name: 'second.tgz', bytes: second }])
  const { contents, skips } = await open('first.zip', first, { maxDepth: 3 })
  expect(contents.map(({ file }) => file)).toEqual(['first.zip!/second.tgz!/third.zip!/deep.txt'])
  expect(skips).toMatchObject([{ place: 'first.zip!/second.tgz!/third.zip!/fourth.gz', reason: 'archive-limit' }])
})

it('streams large entries, and opens large archives in archives', async () => {
  const large = fakeBytes('large', 5 * MIB)
  const inner = [
    { name: 'large.bin', bytes: large },
    { name: 'after.txt', bytes: text('after') },
  ]
  const outer = tarOf([
    { name: 'a.tar', bytes: tarOf(inner) },
    { name: 'b.zip', bytes: zipOf(inner) },
    { name: 'c.gz', bytes: gzipSync(large) },
    { name: 'last.txt', bytes: text('last') },
  ])
  const { contents, skips } = await open('x.tgz', gzipSync(outer))
  expect(skips).toEqual([])
  expect(contents.map(({ file, isStream }) => [file, isStream])).toEqual([
    ['x.tgz!/a.tar!/large.bin', true],
    ['x.tgz!/a.tar!/after.txt', false],
    ['x.tgz!/b.zip!/large.bin', true],
    ['x.tgz!/b.zip!/after.txt', false],
    ['x.tgz!/c.gz!/c', true],
    ['x.tgz!/last.txt', false],
  ])
  expect(contents.filter(({ isStream }) => isStream).every((entry) => entry.text === large.toString('latin1'))).toBe(true)
})

it('goes on behind an entry whose content was not read', async () => {
  const tar = tarOf([
    { name: 'large', bytes: fakeBytes('unread', 6 * MIB) },
    { name: 'next', bytes: text('next') },
  ])
  const limits = { ...ARCHIVE_LIMITS, maxEntryBytes: 64 * MIB }
  for (const bytes of [tar, gzipSync(tar), zipOf([{ name: 'a.tar', bytes: tar }])]) {
    const files: string[] = []
    for await (const piece of openArchive('t', bytes, { limits, binary: false, signal: new AbortController().signal })) {
      if (piece.kind === 'content') files.push(piece.origin.file.replace(/.*!\//, ''))
      else expect.unreachable(JSON.stringify(piece.skip))
    }
    expect(files).toEqual(['large', 'next'])
  }
})

it('gives a self-extracting archive: its entries, and the script or program in front', async () => {
  const script = '#!/bin/sh\nexec unzip "$0"\n'
  const moved = Buffer.concat([text(script), zipOf(TWO)])
  expect(await open('run.sh', moved)).toEqual({
    contents: [...twoIn('run.sh'), { file: 'run.sh', text: script, isStream: false }],
    skips: [],
  })
  const program = Buffer.concat([text('MZ'), fakeBytes('program', 5 * MIB), zipOf(TWO)])
  expect((await open('setup.exe', program)).contents.map(({ file }) => file)).toEqual([
    ...twoIn('setup.exe').map(({ file }) => file),
    'setup.exe',
  ])
  expect((await open('plain.sh', text('#!/bin/sh\n# PK\x05\x06 is the mark\n'))).contents).toHaveLength(1)
})

it('takes text about an archive format for text', async () => {
  for (const words of ['BZh is how bzip2 files start', '070701 is a mark of cpio', '!<arch> of ar', 'Rar! Cr24'])
    expect((await open('y', text(words))).contents).toMatchObject([{ file: 'y', text: words }])
})

it('tells encrypted entries and unknown methods, and reads the others', async () => {
  const files = [
    { name: 'locked', bytes: text('x'), flags: 1 },
    { name: 'lzma', bytes: text('x'), method: 14 },
    { name: 'open.txt', bytes: text('open') },
  ]
  const { contents, skips } = await open('x.zip', zipOf(files))
  expect(contents.map(({ file }) => file)).toEqual(['x.zip!/open.txt'])
  expect(skips).toMatchObject([
    { place: 'x.zip!/locked', reason: 'archive-encrypted' },
    { place: 'x.zip!/lzma', reason: 'archive', detail: /method 14/ },
  ])
})

it.each<[string, Buffer]>([
  ['gz', gzipSync(Buffer.alloc(1 << 30))],
  ['zip', zipOf([{ name: 'zeros', bytes: Buffer.alloc(900 * MIB) }])],
  ['tgz', gzipSync(tarOf([{ name: 'zeros', bytes: Buffer.alloc(300 * MIB) }]))],
])('stops a bomb (%s) at 200 times its size', async (_, bytes) => {
  let given = 0
  const skips = []
  const limits = { ...ARCHIVE_LIMITS, maxEntryBytes: 2 ** 31 }
  for await (const piece of openArchive('bomb', bytes, { limits, binary: false, signal: new AbortController().signal })) {
    if (piece.kind === 'skipped') skips.push(piece.skip)
    else if (piece.bytes instanceof Uint8Array) given += piece.bytes.length
    else for await (const chunk of piece.bytes) given += chunk.length
  }
  expect(given).toBeLessThanOrEqual(200 * bytes.length)
  expect(given).toBeGreaterThan(100 * bytes.length)
  expect(skips).toMatchObject([{ place: 'bomb', reason: 'archive-limit', detail: /200 times/ }])
})

it('counts the bytes, entries and levels of all archives inside together', async () => {
  const zeros = zipOf([{ name: 'z', bytes: Buffer.alloc(3 * MIB) }])
  const many = zipOf(Array.from({ length: 20 }, (_, i) => ({ name: `${i}.zip`, bytes: zeros, method: 0 })))
  expect((await open('x', many, { ratioFreeBytes: 10 * MIB })).skips).toMatchObject([
    { reason: 'archive-limit', detail: /200 times/ },
  ])
  expect((await open('x', many, { maxRatio: 1e9, maxTotalBytes: 10 * MIB })).skips).toMatchObject([
    { detail: /more than 10485760 bytes/ },
  ])
  const { contents, skips } = await open('x', many, { maxEntries: 7 })
  expect(skips).toMatchObject([{ reason: 'archive-limit', detail: /more than 7 entries/ }])
  expect(contents).toHaveLength(3)
})

it('leaves out or cuts entries over the size of a file', async () => {
  const bytes = fakeBytes('entry', 3000)
  const limits = { maxEntryBytes: 1000 }
  for (const archive of [zipOf([{ name: 'a', bytes }]), tarOf([{ name: 'a', bytes }])]) {
    expect(await open('x', archive, limits)).toMatchObject({
      contents: [],
      skips: [{ place: 'x!/a', reason: 'archive-limit', detail: /--max-file-size/, bytes: 3000 }],
    })
  }
  const { contents, skips } = await open('a.gz', gzipSync(bytes), limits)
  expect(contents[0]?.text).toBe(bytes.toString('latin1', 0, 1000))
  expect(skips).toMatchObject([{ place: 'a.gz!/a', reason: 'archive-limit' }])
})

it('reads names from extended headers and never lets them leave the archive', async () => {
  const long = `deep/${'n'.repeat(300)}.txt`
  const tar = tarOf([
    { name: long, bytes: text('a') },
    { name: 'global', type: 'g', bytes: text(paxRecord('comment', 'x')) },
    { name: '././@LongLink', type: 'L', bytes: text(`gnu/${long}\0`) },
    { name: 'cut', bytes: text('b') },
    { name: '/etc/passwd', bytes: text('c') },
    { name: '../../up', bytes: text('d') },
    { name: 'link', type: '2' },
    { name: 'folder/', type: '5' },
  ])
  expect((await open('t', tar)).contents.map(({ file }) => file)).toEqual([
    `t!/${long}`,
    `t!/gnu/${long}`,
    't!/etc/passwd',
    't!/../../up',
  ])
})

it('reads from an open file as from memory', async () => {
  const zip = zipOf(TWO)
  const path = join(tempDirectory({ zip }), 'zip')
  const fd = openSync(path, 'r')
  const limits = { ...ARCHIVE_LIMITS, maxEntryBytes: MIB }
  const options = { limits, binary: false, signal: new AbortController().signal }
  expect(await readAll(openArchive('x', sourceOfFile(fd, zip.length), options))).toEqual({ contents: twoIn('x'), skips: [] })
  closeSync(fd)
})

const hasTools = ['tar', 'zip'].every((tool) => spawnSync(tool, ['--version']).status === 0)

it.runIf(hasTools)('reads what tar and zip of this system write', async () => {
  const root = tempDirectory({
    'in/a.txt': 'a',
    [`in/${'long'.repeat(40)}.txt`]: 'b',
    'in/große Datei.txt': 'c'.repeat(100_000),
  })
  const names = ['a.txt', `${'long'.repeat(40)}.txt`, 'große Datei.txt'].sort()
  const commands = [
    ['tar', '-cf', '../ustar', '--format=pax', '.'],
    ['tar', '-cf', '../gnu', '--format=gnu', '.'],
    ['tar', '-czf', '../tgz', '.'],
    ['zip', '-qr', '../a.zip', '.'],
    ['zip', '-qr0', '../stored.zip', '.'],
  ]
  for (const [tool = '', ...args] of commands) {
    execFileSync(tool, args, { cwd: join(root, 'in') })
    const name = args.find((arg) => arg.startsWith('../'))!
    const { contents, skips } = await open('x', readFileSync(join(root, 'in', name)))
    expect(skips).toEqual([])
    expect(contents.map(({ file }) => file.replace(/^x!\//, '')).sort()).toEqual(names)
    expect(contents.map(({ text: { length } }) => length).sort((a, b) => a - b)).toEqual([1, 1, 100_000])
  }
})
