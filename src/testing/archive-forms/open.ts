import { gzipSync } from 'node:zlib'
import { ARCHIVE_LIMITS, openArchive, type ArchiveLimits } from '#files/index.ts'
import { tarOf, zipOf } from '../archives.ts'
import { readAll } from '../read-source.ts'
import { arOf, asarOf, cpioOf, crxOf, rpmOf, type NamedBytes } from './package-archives.ts'
import { lzma2Stored, xzOf } from './packed.ts'
import { rar4Of, rar5Of, sevenZipOf } from './rar-and-7z.ts'

/** For tests: everything that an archive gives, with limits of a usual scan unless told. */
export function openForTest(name: string, bytes: Uint8Array, limits: Partial<ArchiveLimits> = {}, binary = false) {
  const all = { ...ARCHIVE_LIMITS, maxEntryBytes: 64 << 20, ...limits }
  return readAll(openArchive(name, bytes, { limits: all, binary, signal: new AbortController().signal }))
}

/** One archive of each kind with these files; the 7z holds the first alone. */
export function bunchOf(files: readonly NamedBytes[]): readonly { readonly name: string; readonly bytes: Buffer }[] {
  return [
    { name: 'a.ar', bytes: arOf(files) },
    { name: 'a.cpio', bytes: cpioOf(files) },
    { name: 'a.asar', bytes: asarOf(files) },
    { name: 'a.crx', bytes: crxOf(zipOf(files)) },
    { name: 'a.rpm', bytes: rpmOf([], gzipSync(cpioOf(files))) },
    { name: 'a.txz', bytes: xzOf(lzma2Stored(tarOf(files))) },
    { name: 'a4.rar', bytes: rar4Of(files) },
    { name: 'a5.rar', bytes: rar5Of(files) },
    { name: 'a.7z', bytes: sevenZipOf(files[0]!) },
  ]
}
