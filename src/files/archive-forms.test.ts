import { deflateRawSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { fakeBytes } from '#core/samples.ts'
import { bunchOf, openForTest } from '#testing/archive-forms/open.ts'
import { lzma2Stored, SAMPLE_BZIP2, SAMPLE_TEXT, SAMPLE_XZ, xzOf } from '#testing/archive-forms/packed.ts'
import {
  arOf,
  asarOf,
  cpioOf,
  crxOf,
  RPM_AFTER_INSTALL,
  RPM_DESCRIPTION,
  rpmOf,
} from '#testing/archive-forms/package-archives.ts'
import { DEFLATE, rar4Of, rar5Of, sevenZipOf } from '#testing/archive-forms/rar-and-7z.ts'
import { tarOf, zipOf } from '#testing/archives.ts'

const MIB = 1 << 20
const FILES = [
  { name: 'one.txt', bytes: Buffer.from('first') },
  { name: 'dir/a name that is longer than others.txt', bytes: Buffer.from('second '.repeat(1001)) },
]
const both = (archive: string) => [
  [`${archive}!/one.txt`, 'first'],
  [`${archive}!/dir/a name that is longer than others.txt`, 'second '.repeat(1001)],
]

it.each<[string, Buffer]>([
  ['gnu.a', arOf(FILES)],
  ['bsd.a', arOf(FILES, { bsd: true })],
  ['new.cpio', cpioOf(FILES)],
  ['posix.cpio', cpioOf(FILES, { form: 'odc' })],
  ['packed.cpio.gz', gzipSync(cpioOf(FILES))],
  ['appended.cpio', Buffer.concat([cpioOf(FILES.slice(0, 1)), Buffer.alloc(400), cpioOf(FILES.slice(1))])],
  ['app.asar', asarOf(FILES)],
  ['extension.crx', crxOf(zipOf(FILES))],
  ['old.rar', rar4Of(FILES)],
  ['new.rar', rar5Of(FILES)],
  ['alpine.apk', Buffer.concat([gzipSync(tarOf(FILES.slice(0, 1), { end: false })), gzipSync(tarOf(FILES.slice(1)))])],
  ['no-name-ending', xzOf(lzma2Stored(tarOf(FILES)))],
])('gives the files of %s', async (name, bytes) => {
  const { contents, skips } = await openForTest(name, bytes)
  expect(skips).toEqual([])
  expect(contents.filter(({ file }) => file.includes('!/')).map(({ file, text }) => [file, text])).toEqual(both(name))
})

it('gives the file of a 7z, stored or deflated', async () => {
  const [file] = FILES
  for (const options of [{}, { method: DEFLATE, packed: deflateRawSync(file!.bytes) }]) {
    const { contents, skips } = await openForTest('a.7z', sevenZipOf(file!, options))
    expect(skips).toEqual([])
    expect(contents).toMatchObject([{ file: 'a.7z!/one.txt', text: 'first' }])
  }
})

it.each<[string, Buffer, string]>([
  ['log.txt.xz', SAMPLE_XZ, 'log.txt'],
  ['log.txt.bz2', SAMPLE_BZIP2, 'log.txt'],
])('unpacks %s under the name without the ending, also several streams', async (name, bytes, inner) => {
  for (const times of [1, 3]) {
    const { contents, skips } = await openForTest(name, Buffer.concat(Array.from({ length: times }, () => bytes)))
    expect(skips).toEqual([])
    expect(contents.map(({ file, text }) => [file, text])).toEqual([[`${name}!/${inner}`, SAMPLE_TEXT.repeat(times)]])
  }
})

it('gives the files of a Debian package, and of a package in an archive', async () => {
  const deb = arOf([
    { name: 'debian-binary', bytes: Buffer.from('2.0\n') },
    { name: 'control.tar.gz', bytes: gzipSync(tarOf([{ name: './control', bytes: Buffer.from('Package: x') }])) },
    { name: 'data.tar.xz', bytes: xzOf(lzma2Stored(tarOf([{ name: './etc/app.conf', bytes: Buffer.from('key=1') }]))) },
  ])
  const expected = ['debian-binary', 'control.tar.gz!/control', 'data.tar.xz!/etc/app.conf']
  expect((await openForTest('app.deb', deb)).contents.map(({ file }) => file)).toEqual(
    expected.map((at) => `app.deb!/${at}`),
  )
  const outer = await openForTest('x.rar', rar5Of([{ name: 'app.deb', bytes: deb }]))
  expect(outer.contents.map(({ file }) => file)).toEqual(expected.map((at) => `x.rar!/app.deb!/${at}`))
})

it('gives the scripts and descriptions of an RPM, and its files', async () => {
  const texts = [
    [RPM_DESCRIPTION, 'What it is'],
    [RPM_AFTER_INSTALL, 'export KEY=1'],
  ] as const
  const payload = cpioOf([{ name: './etc/app.conf', bytes: Buffer.from('key=1') }])
  for (const packed of [gzipSync(payload), zstdCompressSync(payload), xzOf(lzma2Stored(payload))]) {
    expect((await openForTest('app.rpm', rpmOf(texts, packed))).contents).toMatchObject([
      { file: 'app.rpm!/(header)', text: 'What it is\nexport KEY=1' },
      { file: 'app.rpm!/etc/app.conf', text: 'key=1' },
    ])
  }
  const unknown = await openForTest('app.rpm', rpmOf(texts, Buffer.from('lzma of long ago')))
  expect(unknown.contents).toHaveLength(1)
  expect(unknown.skips).toMatchObject([{ reason: 'archive-broken', detail: /unknown way/ }])
})

it('opens eight archives in each other, of eight kinds, and no ninth', async () => {
  let bytes: Buffer = gzipSync('deep')
  let name = 'ninth.gz'
  const kinds = [
    (file: { name: string; bytes: Buffer }) => xzOf(lzma2Stored(tarOf([file]))),
    (file: { name: string; bytes: Buffer }) => sevenZipOf(file),
    (file: { name: string; bytes: Buffer }) => rar4Of([file]),
    (file: { name: string; bytes: Buffer }) => rar5Of([file]),
    (file: { name: string; bytes: Buffer }) => asarOf([file]),
    (file: { name: string; bytes: Buffer }) => cpioOf([file]),
    (file: { name: string; bytes: Buffer }) => arOf([file]),
    (file: { name: string; bytes: Buffer }) => zipOf([file, { name: 'beside.txt', bytes: Buffer.from('beside') }]),
  ]
  for (const [i, make] of kinds.entries()) {
    bytes = make({ name, bytes })
    name = `${i}.x`
  }
  const { contents, skips } = await openForTest('outer', bytes)
  expect(contents.map(({ file }) => file)).toEqual(['outer!/beside.txt'])
  expect(skips).toMatchObject([{ reason: 'archive-limit', detail: /8 deep/, place: /^outer!\/6\.x!\/5\.x!.*!\/ninth\.gz$/ }])
})

it('streams large files in each kind, and opens large archives in archives', async () => {
  const large = { name: 'large.bin', bytes: fakeBytes('large', 6 * MIB) }
  const after = { name: 'after.txt', bytes: Buffer.from('after') }
  const kinds = bunchOf([large, after])
  for (const { name, bytes } of kinds) {
    const { contents, skips } = await openForTest(
      'x.tar',
      tarOf([
        { name, bytes },
        { name: 'last', bytes: Buffer.from('last') },
      ]),
    )
    expect(skips).toEqual([])
    const inner = contents.find(({ file }) => file.startsWith(`x.tar!/${name}!/`))
    expect(inner?.text === large.bytes.toString('latin1')).toBe(true)
    expect(contents.at(-1)?.file).toBe('x.tar!/last')
  }
})

it('takes names for names', async () => {
  const files = [
    { name: '../../etc/passwd', bytes: Buffer.from('x') },
    { name: '/absolute/.ssh/key', bytes: Buffer.from('y') },
  ]
  for (const { name, bytes } of bunchOf(files)) {
    const { contents } = await openForTest('x', bytes)
    const places = contents.map(({ file }) => file).filter((file) => file.includes('!/'))
    expect(
      places.every((file) => file.startsWith('x!/')),
      name,
    ).toBe(true)
    expect(places, name).toContain('x!/../../etc/passwd')
  }
})
