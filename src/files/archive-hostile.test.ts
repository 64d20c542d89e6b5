import { deflateRawSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { fakeBytes } from '#core/samples.ts'
import { bunchOf, openForTest } from '#testing/archive-forms/open.ts'
import {
  bzip2Zeros,
  lzma2Stored,
  SAMPLE_BZIP2,
  SAMPLE_TEXT,
  SAMPLE_XZ,
  xzOf,
  xzZeros,
} from '#testing/archive-forms/packed.ts'
import { arOf, asarOf, cpioOf, rpmOf } from '#testing/archive-forms/package-archives.ts'
import { AES, DEFLATE, rar4Of, rar5Of, sevenZipOf } from '#testing/archive-forms/rar-and-7z.ts'
import { zipOf } from '#testing/archives.ts'
import { ARCHIVE_LIMITS, openArchive, type ArchiveLimits } from './index.ts'

const MIB = 1 << 20
const text = (words: string): Buffer => Buffer.from(words)
const TWO = [
  { name: 'one.txt', bytes: text('first') },
  { name: 'two.txt', bytes: text('second') },
]

/** Bytes given by an archive, and what was left out, without keeping the bytes. */
async function weigh(bytes: Uint8Array, limits: Partial<ArchiveLimits> = {}) {
  const all = { ...ARCHIVE_LIMITS, maxEntryBytes: 2 ** 31, ...limits }
  const [skips, found] = [[] as string[], { bytes: 0, contents: 0 }]
  for await (const piece of openArchive('x', bytes, { limits: all, binary: false, signal: new AbortController().signal })) {
    if (piece.kind === 'skipped') {
      skips.push(`${piece.skip.place} ${piece.skip.reason} ${piece.skip.detail ?? ''}`)
      continue
    }
    found.contents++
    if (piece.bytes instanceof Uint8Array) found.bytes += piece.bytes.length
    else for await (const chunk of piece.bytes) found.bytes += chunk.length
  }
  return { ...found, skips }
}

const zeros = Buffer.alloc(64 * MIB)
const TEN_GB = 10_000_000_000
const zstdZeros = zstdCompressSync(zeros)
const deflatedZeros = deflateRawSync(zeros)

it.each<[string, Buffer]>([
  ['bz2 of 10 GB', bzip2Zeros(TEN_GB / 40_000_000)],
  ['xz of 10 GB', xzZeros(Math.ceil(TEN_GB / (2 * MIB)))],
  ['zstd of 10 GB', Buffer.concat(Array.from({ length: Math.ceil(TEN_GB / zeros.length) }, () => zstdZeros))],
  ['7z of 64 MiB', sevenZipOf({ name: 'z', bytes: zeros }, { method: DEFLATE, packed: deflatedZeros })],
  ['xz in a Debian package', arOf([{ name: 'data.tar.xz', bytes: xzZeros(5000) }])],
  ['bz2 in a rar', rar5Of([{ name: 'data.bz2', bytes: bzip2Zeros(250) }])],
])('stops a bomb (%s) at the limits', async (_, bytes) => {
  const limits = { maxTotalBytes: 24 * MIB }
  const { bytes: given, skips } = await weigh(bytes, limits)
  expect(given).toBeLessThanOrEqual(24 * MIB)
  expect(skips.filter((skip) => !skip.includes('max-file-size'))).toEqual([
    expect.stringMatching(/^x archive-limit unpacks to more than/),
  ])
})

it('counts what is unpacked and not given', async () => {
  const bomb = sevenZipOf({ name: 'z', bytes: zeros }, { method: DEFLATE, packed: deflatedZeros })
  const { bytes, skips } = await weigh(bomb, { maxEntryBytes: MIB, maxTotalBytes: 32 * MIB, maxRatio: 1e9 })
  expect(bytes).toBe(MIB)
  expect(skips).toEqual([expect.stringMatching(/max-file-size/), expect.stringMatching(/more than 33554432 bytes/)])
})

it.each<[string, Buffer]>([
  ['7z', sevenZipOf({ name: 'a', bytes: text('x') }, { empty: 100_000 })],
  ['asar', asarOf(Array.from({ length: 100_000 }, (_, i) => ({ name: `f${i}`, bytes: text('x') })))],
  ['ar', arOf(Array.from({ length: 50_000 }, (_, i) => ({ name: `f${i}`, bytes: text('x') })))],
  ['cpio', gzipSync(cpioOf(Array.from({ length: 50_000 }, (_, i) => ({ name: `f${i}`, bytes: text('x') }))))],
  ['rar', rar5Of(Array.from({ length: 50_000 }, (_, i) => ({ name: `f${i}`, bytes: text('x') })))],
])('stops at a number of files (%s)', async (_, bytes) => {
  const { contents, skips } = await weigh(bytes, { maxEntries: 500 })
  expect(contents).toBeLessThanOrEqual(500)
  expect(skips).toEqual(['x archive-limit holds more than 500 entries'])
})

it('stops when the time is over', async () => {
  for (const { bytes, name } of bunchOf(TWO)) {
    const { contents, skips } = await weigh(bytes, { maxMillis: -1 })
    expect(skips, name).toContainEqual(expect.stringMatching(/archive-limit takes more than/))
    expect(contents, name).toBeLessThanOrEqual(1)
  }
})

it.each<[string, Buffer, readonly string[]]>([
  ['7z', sevenZipOf(TWO[0]!, { method: AES }), ['x!/one.txt']],
  ['rar 4', rar4Of(TWO, { locked: 'contents' }), ['x!/one.txt', 'x!/two.txt']],
  ['rar 5', rar5Of(TWO, { locked: 'contents' }), ['x']],
  ['rar 4 with encrypted names', rar4Of(TWO, { locked: 'headers' }), ['x']],
  ['rar 5 with encrypted names', rar5Of(TWO, { locked: 'headers' }), ['x']],
  ['zip (AES)', zipOf(TWO.map((file) => ({ ...file, flags: 1, method: 99 }))), ['x!/one.txt', 'x!/two.txt']],
])('tells an encrypted %s', async (_, bytes, places) => {
  const { contents, skips } = await openForTest('x', bytes)
  expect(contents).toEqual([])
  expect(skips.map(({ place, reason }) => [place, reason])).toEqual(places.map((place) => [place, 'archive-encrypted']))
})

it('gives what lies before a cut, and says so', async () => {
  const files = Array.from({ length: 4 }, (_, i) => ({ name: `file-${i}`, bytes: fakeBytes(`cut ${i}`, 300) }))
  for (const { name, bytes } of bunchOf(files)) {
    for (let length = 120; length < bytes.length - 4; length += 101) {
      const { contents, skips } = await openForTest('x', bytes.subarray(0, length))
      for (const { file, text: given } of contents) {
        const whole = files.find((candidate) => file === `x!/${candidate.name}`)
        if (whole !== undefined) expect(whole.bytes.toString('latin1').startsWith(given)).toBe(true)
      }
      // Between two files, nothing shows that an ar goes on; its headers have no checksums either.
      if (name !== 'a.ar')
        expect(
          skips.some(({ reason }) => reason === 'archive-broken'),
          `${name} at ${length}`,
        ).toBe(true)
    }
  }
})

it('gives all files before a cut in the last one', async () => {
  const files = Array.from({ length: 4 }, (_, i) => ({ name: `file-${i}`, bytes: fakeBytes(`last ${i}`, 3000) }))
  const last = files[3]!.bytes.subarray(1500, 1600)
  for (const { name, bytes } of bunchOf(files)) {
    if (name === 'a.7z' || bytes.indexOf(last) === -1) continue
    const { contents, skips } = await openForTest('x', bytes.subarray(0, bytes.indexOf(last)))
    const whole = contents.filter(({ text: given }) => given.length === 3000)
    expect(whole.map(({ file }) => file).sort(), name).toEqual(['x!/file-0', 'x!/file-1', 'x!/file-2'])
    expect(
      skips.some(({ reason }) => reason === 'archive-broken'),
      name,
    ).toBe(true)
  }
})

it('a damaged file does not cost the others', async () => {
  for (const make of [rar4Of, rar5Of]) {
    const archive = make([{ name: 'bad', bytes: text('damaged content') }, ...TWO])
    archive[archive.indexOf('damaged')]! ^= 1
    const { contents, skips } = await openForTest('x', archive)
    expect(contents.map(({ file }) => file)).toEqual(expect.arrayContaining(['x!/one.txt', 'x!/two.txt']))
    // What is stored is read whatever its checksum says.
    expect(skips).toEqual([])
  }
  const list = asarOf(TWO, (root) => ({ files: { ...(root['files'] as object), bad: { offset: '-1', size: 1 }, odd: 7 } }))
  const { contents, skips } = await openForTest('x', list)
  expect(contents).toHaveLength(2)
  expect(skips).toMatchObject([{ detail: 'asar: wrong entry bad' }, { detail: 'asar: wrong entry odd' }])
})

it('a broken archive beside others does not cost them', async () => {
  const broken = Buffer.concat([text('Rar!\x1a\x07'), fakeBytes('rar', 500)])
  const outer = rar5Of([{ name: 'a.rar', bytes: broken }, ...TWO])
  const { contents, skips } = await openForTest('x', outer)
  expect(contents.map(({ file }) => file)).toEqual(['x!/one.txt', 'x!/two.txt'])
  expect(skips).toMatchObject([{ place: 'x!/a.rar', reason: 'archive-broken' }])
})

it('gives an archive that cannot be read as it is only when asked', async () => {
  const broken = Buffer.concat([Buffer.from('377abcaf271c', 'hex'), fakeBytes('7z', 100)])
  expect(await openForTest('x', broken)).toMatchObject({ contents: [], skips: [{ place: 'x', reason: 'archive-broken' }] })
  expect((await openForTest('x', broken, {}, true)).contents).toHaveLength(1)
})

it.each<[string, Buffer, RegExp]>([
  ['xz', SAMPLE_XZ, /^xz: /],
  ['bz2', SAMPLE_BZIP2, /^bzip2: /],
])('tells damage in %s by its checksum, and gives what was unpacked', async (_, packed, detail) => {
  for (let at = 40; at < packed.length; at += 7) {
    const damaged = Buffer.from(packed)
    damaged[at]! ^= 0x10
    const { contents, skips } = await openForTest('x', damaged)
    const isWhole = contents[0]?.text === SAMPLE_TEXT
    if (!isWhole) expect(skips, `byte ${at}`).toMatchObject([{ reason: 'archive-broken', detail }])
  }
})

it('tells a filter of xz that it cannot undo, and a copy that goes too far back', async () => {
  const filtered = xzOf(lzma2Stored(text('x')), { filters: '0400' })
  expect((await openForTest('x', filtered)).skips).toMatchObject([{ detail: 'xz: filter 4 cannot be undone' }])
  const behind = Buffer.concat([SAMPLE_XZ, text('more')])
  expect((await openForTest('x', behind)).skips).toMatchObject([{ detail: /xz: / }])
})

it('bounds what is held of archives in archives, all levels together', async () => {
  const inner = rar5Of([{ name: 'large', bytes: fakeBytes('held', 5 * MIB) }])
  const outer = rar5Of([{ name: 'inner.rar', bytes: inner }, ...TWO])
  const { contents, skips } = await openForTest('x', outer, { maxHeldBytes: 8 * MIB })
  expect(contents.map(({ file }) => file)).toEqual(['x!/one.txt', 'x!/two.txt'])
  expect(skips).toMatchObject([{ place: 'x!/inner.rar', reason: 'archive-limit', detail: /opened up to/ }])
})

it('reads no more of an RPM header than there is', async () => {
  const rpm = rpmOf([[1005, 'x'.repeat(100)]], gzipSync(cpioOf(TWO)))
  for (const [at, value] of [
    [104, 0xffffffff],
    [108, 0x7fffffff],
    [180, 0xffffff],
  ] as const) {
    const changed = Buffer.from(rpm)
    changed.writeUInt32BE(value, at)
    const { skips, contents } = await openForTest('x', changed)
    expect(contents.every(({ text: given }) => given.length < 1000)).toBe(true)
    if (at < 180) expect(skips).toMatchObject([{ reason: 'archive-broken', detail: /^rpm: header of/ }])
  }
})

it('is not misled by another form inside of a rar or 7z', async () => {
  const zip = zipOf([{ name: 'inner.txt', bytes: text('inner') }])
  for (const make of [rar4Of, rar5Of]) {
    const { contents, skips } = await openForTest('x', make([...TWO, { name: 'last.zip', bytes: zip }]))
    expect(skips).toEqual([])
    expect(contents.map(({ file }) => file)).toEqual(['x!/one.txt', 'x!/two.txt', 'x!/last.zip!/inner.txt'])
  }
  const behind = await openForTest('x', Buffer.concat([sevenZipOf(TWO[0]!), zip]))
  expect(behind.contents.map(({ file }) => file)).toEqual(['x!/one.txt'])
  const image = Buffer.alloc(40_000)
  image.write('CD001', 32_769 - rar5Of([{ name: 'i', bytes: image }]).indexOf(image))
  const hidden = await openForTest('x', rar5Of([{ name: 'i', bytes: image }, ...TWO]))
  expect(hidden).toMatchObject({ contents: [], skips: [{ reason: 'archive-broken', detail: /disk image as well/ }] })
})
