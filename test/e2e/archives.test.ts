import { deflateRawSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { expect, it, onTestFinished } from 'vitest'
import { lzma2Stored, xzOf, xzZeros } from '#testing/archive-forms/packed.ts'
import { arOf, asarOf, cpioOf, crxOf, RPM_AFTER_INSTALL, rpmOf } from '#testing/archive-forms/package-archives.ts'
import { DEFLATE, rar4Of, rar5Of, sevenZipOf } from '#testing/archive-forms/rar-and-7z.ts'
import { tarOf, zipOf } from '#testing/archives.ts'
import { testRepository } from '#testing/git-repository.ts'
import { tempDirectory } from '#testing/temp-directory.ts'
import { kagiban, parseJsonl } from './kagiban.ts'
import { githubToken } from './samples.ts'

/** A file with a token of its own, and the place where it must be found. */
let made = 0
const file = (name = 'etc/app.conf') => ({ name, bytes: Buffer.from(`token = "${githubToken(`archive ${made++}`)}"\n`) })
const tarXz = (name?: string) => xzOf(lzma2Stored(tarOf([file(name)])))
const jar = () => zipOf([file('config.properties')])

const ARCHIVES: Readonly<Record<string, readonly [bytes: Buffer, ...places: string[]]>> = {
  'app.deb': [
    arOf([
      { name: 'debian-binary', bytes: Buffer.from('2.0\n') },
      { name: 'control.tar.zst', bytes: zstdCompressSync(tarOf([file('./postinst')])) },
      { name: 'data.tar.xz', bytes: tarXz('./etc/app.conf') },
    ]),
    'app.deb!/control.tar.zst!/postinst',
    'app.deb!/data.tar.xz!/etc/app.conf',
  ],
  'app.rpm': [
    rpmOf([[RPM_AFTER_INSTALL, file().bytes.toString()]], gzipSync(cpioOf([file('./etc/app.conf')]))),
    'app.rpm!/(header)',
    'app.rpm!/etc/app.conf',
  ],
  'alpine.apk': [
    Buffer.concat([gzipSync(tarOf([file('.PKGINFO')], { end: false })), gzipSync(tarOf([file()]))]),
    'alpine.apk!/.PKGINFO',
    'alpine.apk!/etc/app.conf',
  ],
  'app.jar': [jar(), 'app.jar!/config.properties'],
  'extension.crx': [crxOf(zipOf([file('background.js')])), 'extension.crx!/background.js'],
  'app.asar': [asarOf([file('src/main.js')]), 'app.asar!/src/main.js'],
  'app.7z': [sevenZipOf(file()), 'app.7z!/etc/app.conf'],
  'old.rar': [rar4Of([file()]), 'old.rar!/etc/app.conf'],
  'new.rar': [
    rar5Of([file(), { name: 'lib.jar', bytes: jar() }]),
    'new.rar!/etc/app.conf',
    'new.rar!/lib.jar!/config.properties',
  ],
  'initrd.cpio.gz': [gzipSync(cpioOf([file()])), 'initrd.cpio.gz!/etc/app.conf'],
  'app.txz': [tarXz(), 'app.txz!/etc/app.conf'],
  'no-name.bin': [tarXz(), 'no-name.bin!/etc/app.conf'],
}

it('finds what is in every kind of archive, with its place', async () => {
  const root = tempDirectory(Object.fromEntries(Object.entries(ARCHIVES).map(([name, [bytes]]) => [name, bytes])))
  const { code, stdout } = await kagiban(['scan', root, '--format', 'jsonl'])
  const { findings, coverage } = parseJsonl(stdout)
  expect(coverage.gaps).toEqual([])
  expect(findings.map(({ location }) => location.file).sort()).toEqual(
    Object.values(ARCHIVES)
      .flatMap(([, ...places]) => places)
      .sort(),
  )
  expect(code).toBe(1)
})

it('reports what is encrypted, broken or a bomb, and finds the rest', async () => {
  const zeros = Buffer.alloc(64 << 20)
  const root = tempDirectory({
    'bomb.xz': xzZeros(5000),
    'bomb.7z': sevenZipOf({ name: 'z', bytes: zeros }, { method: DEFLATE, packed: deflateRawSync(zeros) }),
    'cut.deb': arOf([
      { name: 'data.tar.xz', bytes: tarXz() },
      { name: 'rest', bytes: zeros.subarray(0, 5000) },
    ]).subarray(0, -900),
    'locked.rar': rar5Of([file()], { locked: 'headers' }),
    'open.rar': rar5Of([file()]),
  })
  const { code, stdout, stderr } = await kagiban(['scan', root, '--format', 'jsonl'])
  const { findings, coverage } = parseJsonl(stdout)
  expect(findings.map(({ location }) => location.file).sort()).toEqual([
    'cut.deb!/data.tar.xz!/etc/app.conf',
    'open.rar!/etc/app.conf',
  ])
  expect(coverage.gaps.map(({ place, reason }) => [place, reason])).toEqual(
    expect.arrayContaining([
      ['bomb.7z', 'archive-limit'],
      ['cut.deb', 'archive-broken'],
      ['locked.rar', 'archive-encrypted'],
    ]),
  )
  expect([code, stderr]).toEqual([1, ''])
})

it('finds what is in the archives of a history, a range and staged changes, unless they are to stay closed', async () => {
  const repository = testRepository()
  onTestFinished(() => repository.remove())
  repository.write('lib/old.rar', rar5Of([file()]))
  repository.write('plain.txt', 'nothing')
  const first = repository.commit('add')
  repository.write('lib/old.rar', rar5Of([{ name: 'empty', bytes: Buffer.from('nothing') }]))
  repository.write('app.deb', arOf([{ name: 'data.tar.xz', bytes: tarXz() }]))
  repository.commit('replace')
  repository.write('staged.zip', zipOf([file('in.txt')]))
  repository.git('add', '.')
  const scan = async (...options: string[]) => {
    const { stdout } = await kagiban(['scan', repository.path, '--format', 'jsonl', ...options])
    const { findings, coverage } = parseJsonl(stdout)
    expect(coverage.gaps).toEqual([])
    return findings.map(({ location }) => location.file).sort()
  }
  expect(await scan('--history')).toEqual([
    'app.deb!/data.tar.xz!/etc/app.conf',
    // Staged, so no commit gives it a path.
    expect.stringMatching(/^git:blob\/[\da-f]+!\/in\.txt$/),
    'lib/old.rar!/etc/app.conf',
  ])
  expect(await scan('--range', `${first}..HEAD`)).toEqual(['app.deb!/data.tar.xz!/etc/app.conf'])
  expect(await scan('--staged')).toEqual(['staged.zip!/in.txt'])
  for (const view of [['--history'], ['--range', `${first}..HEAD`], ['--staged']])
    expect(await scan(...view, '--no-archives')).toEqual([])
})
