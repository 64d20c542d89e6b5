import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { fakeBytes } from '#core/samples.ts'
import { tarOf, zipOf } from '#testing/archives.ts'
import { readAll, type Reading } from '#testing/read-source.ts'
import { ARCHIVE_LIMITS, openArchive } from './index.ts'

const FILES = Array.from({ length: 6 }, (_, i) => ({
  name: `file-${i}.txt`,
  bytes: Buffer.from(`start of ${i}\n${fakeBytes(`file ${i}`, 300).toString('hex')}`),
}))

function open(bytes: Uint8Array): Promise<Reading> {
  const limits = { ...ARCHIVE_LIMITS, maxEntryBytes: 64 << 20 }
  return readAll(openArchive('x', bytes, { limits, binary: false, signal: new AbortController().signal }))
}

const ARCHIVES: [string, Buffer][] = [
  ['zip', zipOf(FILES)],
  ['zip whose sizes follow', zipOf(FILES.map((file) => ({ ...file, flags: 8 })))],
  ['stored zip', zipOf(FILES.map((file) => ({ ...file, method: 0 })))],
  ['tar', tarOf(FILES)],
  ['tar.gz', gzipSync(tarOf(FILES))],
  ['zip in a tar', tarOf([{ name: 'a.zip', bytes: zipOf(FILES) }])],
]

it.each(ARCHIVES)('reads a %s cut anywhere up to the cut, and says that it is broken', async (kind, bytes) => {
  for (let length = 520; length < bytes.length - 1100; length += 37) {
    const { contents, skips } = await open(bytes.subarray(0, length))
    // At least what any tool could have read: every file that lies in the rest as a whole.
    for (const [i, { text }] of contents.entries()) expect(FILES[i]!.bytes.toString().startsWith(text)).toBe(true)
    const isWholeTar = kind === 'tar' && length % 512 === 0
    if (!isWholeTar)
      expect(
        skips.some(({ reason }) => reason === 'archive-broken'),
        `cut at ${length}`,
      ).toBe(true)
  }
})

it.each(ARCHIVES.slice(0, 4))('gives every file of a cut %s that is there', async (kind, bytes) => {
  const marker = kind.includes('zip') ? 'PK\x03\x04' : 'file-'
  for (let i = 1; i < FILES.length; i++) {
    const start = bytes.indexOf(kind.includes('zip') ? `file-${i}.txt` : `${marker}${i}.txt`)
    const { contents } = await open(bytes.subarray(0, start + 40))
    expect(contents.slice(0, i).map(({ text }) => text)).toEqual(FILES.slice(0, i).map((file) => file.bytes.toString()))
  }
})

it('gives what lies before the cut of a compressed stream', async () => {
  for (const size of [40_000, 9 << 20]) {
    const plain = fakeBytes('stream', size >> 1).toString('hex')
    const packed = gzipSync(plain)
    const { contents, skips } = await open(packed.subarray(0, packed.length >> 1))
    expect(plain.startsWith(contents[0]!.text)).toBe(true)
    expect(contents[0]!.text.length).toBeGreaterThan(size * 0.45)
    expect(skips).toEqual([{ place: 'x', reason: 'archive-broken', detail: 'gzip: unexpected end of file' }])
  }
})

it('gives what lies before a damaged place of a large stream', async () => {
  const plain = fakeBytes('damaged', 4 << 20).toString('hex')
  const packed = gzipSync(plain)
  // A block of stored bytes whose two lengths do not fit each other.
  packed.fill(0, packed.length >> 1, (packed.length >> 1) + 2000)
  for (const bytes of [packed, zipOf([{ name: 'a', bytes: Buffer.from(plain), packed: packed.subarray(10) }])]) {
    const { contents, skips } = await open(bytes)
    const whole = contents[0]!.text
    let same = 0
    while (same < whole.length && whole[same] === plain[same]) same++
    expect(same).toBeGreaterThan(plain.length * 0.45)
    expect(skips).toMatchObject([{ reason: 'archive-broken' }])
  }
})

it('one damaged entry of a zip does not hide the others', async () => {
  const bytes = zipOf(FILES)
  const at = bytes.indexOf('file-2.txt') + 100
  bytes[at] = bytes[at]! ^ 0xff
  const { contents, skips } = await open(bytes)
  expect(contents.filter(({ text }, i) => text === FILES[i]!.bytes.toString())).toHaveLength(5)
  expect(skips).toMatchObject([{ place: 'x!/file-2.txt', reason: 'archive-broken' }])
})

it('a damaged list of entries hides none', async () => {
  const bytes = zipOf(FILES)
  const third = bytes.lastIndexOf('file-2.txt') - 46
  bytes.write('XXXX', third)
  const { contents, skips } = await open(bytes)
  expect(contents.map(({ text }) => text)).toEqual(FILES.map((file) => file.bytes.toString()))
  expect(skips).toMatchObject([{ place: 'x', reason: 'archive-broken', detail: /breaks off after 2 of 6/ }])
})

it('notices stored bytes that changed', async () => {
  const bytes = zipOf([{ ...FILES[0]!, method: 0 }])
  const at = bytes.indexOf('start of')
  bytes.write('START', at)
  const { contents, skips } = await open(bytes)
  expect(contents[0]!.text).toMatch(/^START/)
  expect(skips).toEqual([{ place: 'x!/file-0.txt', reason: 'archive-broken', detail: 'zip: wrong checksum' }])
})

it('stops at entries that share their data', async () => {
  const bytes = zipOf(FILES)
  // Every record of the list claims all bytes of the archive.
  for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 1))
    bytes.writeUInt32LE(bytes.length, at + 20)
  expect((await open(bytes)).skips.at(-1)).toEqual({ place: 'x', reason: 'archive-broken', detail: 'zip: entries overlap' })
})
