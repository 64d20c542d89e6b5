import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { fakeBytes } from '#core/samples.ts'
import { openForTest } from '#testing/archive-forms/open.ts'
import { tempDirectory } from '#testing/temp-directory.ts'

const FILES: Readonly<Record<string, string>> = {
  'a.txt': 'a',
  'folder/some name.txt': 'text that repeats '.repeat(20_000),
  'folder/b.bin': fakeBytes('tools', 300_000).toString('latin1'),
}

function has(tool: string, args = ['--version']): boolean {
  return spawnSync(tool, args).status === 0
}

const sevenZip = ['7zz', '7z', '7za'].find((tool) => has(tool, ['i'])) ?? '7z'

interface Case {
  readonly tool: string
  readonly archive: string
  /** Run in the folder of the files; `$OUT` is the archive. */
  readonly commands: readonly (readonly [string, ...string[]])[]
}

const sh = (script: string): readonly [string, ...string[]] => ['sh', '-c', script]
const tarBy = (packer: string) => sh(`tar cf - . | ${packer} > "$OUT"`)

const CASES: readonly Case[] = [
  { tool: 'xz', archive: 'a.tar.xz', commands: [tarBy('xz -9 -c')] },
  { tool: 'xz', archive: 'blocks.txz', commands: [tarBy('xz --block-size=50000 --check=sha256 -c')] },
  { tool: 'xz', archive: 'crc32.tar.xz', commands: [tarBy('xz --check=crc32 --lzma2=preset=6,lc=0,lp=4,pb=4 -c')] },
  { tool: 'bzip2', archive: 'a.tar.bz2', commands: [tarBy('bzip2 -c')] },
  { tool: 'bzip2', archive: 'small-blocks.tbz2', commands: [tarBy('bzip2 -1 -c')] },
  { tool: 'zstd', archive: 'a.tar.zst', commands: [tarBy('zstd -c')] },
  { tool: 'cpio', archive: 'a.cpio', commands: [sh('find . | cpio -o -H newc > "$OUT"')] },
  { tool: 'cpio', archive: 'crc.cpio', commands: [sh('find . | cpio -o -H crc > "$OUT"')] },
  { tool: 'cpio', archive: 'odc.cpio', commands: [sh('find . | cpio -o -H odc > "$OUT"')] },
  ...['LZMA', 'LZMA2', 'PPMd', 'BZip2', 'Deflate', 'Copy'].map((method) => ({
    tool: sevenZip,
    archive: `${method}.7z`,
    commands: [sh(`${sevenZip} a -m0=${method} "$OUT" . > "$OUT.log"`)],
  })),
  { tool: sevenZip, archive: 'not-solid.7z', commands: [sh(`${sevenZip} a -ms=off "$OUT" . > "$OUT.log"`)] },
  { tool: sevenZip, archive: 'bzip2.zip', commands: [sh(`${sevenZip} a -tzip -mm=BZip2 "$OUT" . > "$OUT.log"`)] },
  {
    tool: 'python3',
    archive: 'py.tar.xz',
    commands: [['python3', '-c', 'import tarfile,os; tarfile.open(os.environ["OUT"], "w:xz").add(".")']],
  },
  {
    tool: 'python3',
    archive: 'py.tar.bz2',
    commands: [['python3', '-c', 'import tarfile,os; tarfile.open(os.environ["OUT"], "w:bz2").add(".")']],
  },
  {
    tool: 'python3',
    archive: 'py-bzip2.zip',
    commands: [
      [
        'python3',
        '-c',
        'import zipfile,os; z = zipfile.ZipFile(os.environ["OUT"], "w", zipfile.ZIP_BZIP2); [z.write(n) for n in ("a.txt", "folder/some name.txt", "folder/b.bin")]; z.close()',
      ],
    ],
  },
]

for (const { tool, archive, commands } of CASES) {
  it.runIf(has(tool, tool === sevenZip ? ['i'] : undefined))(`reads ${archive} as ${tool} writes it`, async () => {
    const root = tempDirectory({ 'out/log': '' })
    const files = join(root, 'files')
    mkdirSync(join(files, 'folder'), { recursive: true })
    for (const [name, text] of Object.entries(FILES)) writeFileSync(join(files, name), text, 'latin1')
    const out = join(root, 'out', archive)
    for (const [program, ...args] of commands)
      execFileSync(program, args, { cwd: files, env: { ...process.env, OUT: out }, stdio: ['ignore', 'ignore', 'ignore'] })
    const { contents, skips } = await openForTest('x', readFileSync(out))
    expect(skips).toEqual([])
    const given = Object.fromEntries(contents.map(({ file, text }) => [file.replace(/^x!\//, ''), text]))
    expect(Object.keys(given).sort()).toEqual(Object.keys(FILES).sort())
    for (const [name, text] of Object.entries(FILES)) expect(given[name] === text, name).toBe(true)
  })
}

it.runIf(has('dpkg-deb'))('reads packages as dpkg-deb builds them', async () => {
  const root = tempDirectory({
    'pkg/DEBIAN/control': 'Package: app\nVersion: 1\nArchitecture: all\nMaintainer: a <a@example.com>\nDescription: x\n',
    'pkg/etc/app.conf': 'key=value',
  })
  for (const [packer, ending] of [
    ['xz', '.xz'],
    ['gzip', '.gz'],
    ['zstd', '.zst'],
    ['none', ''],
  ] as const) {
    const built = spawnSync('dpkg-deb', [`-Z${packer}`, '--build', 'pkg', 'app.deb'], { cwd: root })
    if (built.status !== 0) continue
    const { contents, skips } = await openForTest('app.deb', readFileSync(join(root, 'app.deb')))
    expect(skips).toEqual([])
    expect(contents).toContainEqual({ file: `app.deb!/data.tar${ending}!/etc/app.conf`, text: 'key=value', isStream: false })
  }
})

it.runIf(has('ar'))('reads what ar writes, a static library too', async () => {
  const root = tempDirectory({ 'short.o': 'one', 'a name of more than sixteen bytes.o': 'three' })
  execFileSync('ar', ['rc', 'lib.a', 'short.o', 'a name of more than sixteen bytes.o'], { cwd: root })
  const { contents, skips } = await openForTest('lib.a', readFileSync(join(root, 'lib.a')))
  expect(skips).toEqual([])
  expect(contents.map(({ file, text }) => [file, text])).toEqual([
    ['lib.a!/short.o', 'one'],
    ['lib.a!/a name of more than sixteen bytes.o', 'three'],
  ])
})

const SPEC = `Name: app
Version: 1
Release: 1
Summary: short
License: none
BuildArch: noarch
%description
long
%post
export KEY=1
%install
mkdir -p %{buildroot}/etc
echo key=value > %{buildroot}/etc/app.conf
%files
/etc/app.conf
`

it.runIf(has('rpmbuild'))('reads packages as rpmbuild builds them', async () => {
  for (const payload of ['w9.gzdio', 'w9.xzdio', 'w3.zstdio', 'w9.bzdio']) {
    const root = tempDirectory({ 'app.spec': SPEC })
    const defines = ['--define', `_topdir ${root}/top`, '--define', `_binary_payload ${payload}`]
    execFileSync('rpmbuild', [...defines, '-bb', 'app.spec'], { cwd: root, stdio: 'ignore' })
    const { contents, skips } = await openForTest('x', readFileSync(join(root, 'top/RPMS/noarch/app-1-1.noarch.rpm')))
    expect(skips).toEqual([])
    expect(contents.map(({ file, text }) => [file, text])).toEqual([
      ['x!/(header)', expect.stringContaining('export KEY=1')],
      ['x!/etc/app.conf', 'key=value\n'],
    ])
  }
})

it.runIf(has(sevenZip, ['i']))('tells what 7-Zip encrypted, with names and without', async () => {
  const root = tempDirectory({ 'a.txt': 'one', 'b.txt': 'two' })
  for (const [out, options, places] of [
    ['names.7z', ['-mhe=on'], ['x']],
    ['contents.7z', [], ['x!/a.txt', 'x!/b.txt']],
    ['aes.zip', ['-tzip', '-mem=AES256'], ['x!/a.txt', 'x!/b.txt']],
  ] as const) {
    execFileSync(sevenZip, ['a', `-p${'x'.repeat(9)}`, ...options, out, 'a.txt', 'b.txt'], { cwd: root, stdio: 'ignore' })
    const { contents, skips } = await openForTest('x', readFileSync(join(root, out)))
    expect(contents).toEqual([])
    expect(skips.map(({ place, reason }) => [place, reason])).toEqual(places.map((place) => [place, 'archive-encrypted']))
  }
})
