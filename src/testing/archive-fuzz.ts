import { gzipSync } from 'node:zlib'
import { ARCHIVE_LIMITS, openArchive } from '#files/index.ts'
import { lzma2Stored, SAMPLE_BZIP2, SAMPLE_XZ, xzOf } from './archive-forms/packed.ts'
import { arOf, asarOf, cpioOf, RPM_AFTER_INSTALL, RPM_DESCRIPTION, rpmOf } from './archive-forms/package-archives.ts'
import { rar4Of, rar5Of, sevenZipOf } from './archive-forms/rar-and-7z.ts'
import { tarOf } from './archives.ts'
import { dice, mutate, type Dice } from './git-pack/fuzz.ts'

/** For tests: what came of one mutated input. */
export interface ArchiveFuzzResult {
  readonly contents: number
  readonly skips: number
}

const FILES = [
  { name: 'a.txt', bytes: Buffer.from('some text '.repeat(20)) },
  { name: 'a folder/a name of more than sixteen bytes', bytes: Buffer.from('more') },
  { name: 'empty', bytes: Buffer.alloc(0) },
  { name: 'inner.cpio', bytes: cpioOf([{ name: 'x', bytes: Buffer.from('inner') }], { form: 'odc' }) },
]
const TEXTS = [
  [RPM_DESCRIPTION, 'what it is'],
  [RPM_AFTER_INSTALL, 'a script'],
] as const

/** One input of each form; what is before `keep` bytes is the mark, which stays, since without it nothing is opened. */
const FORMS = {
  ar: { bytes: arOf(FILES), keep: 8 },
  'ar-bsd': { bytes: arOf(FILES, { bsd: true }), keep: 8 },
  cpio: { bytes: cpioOf(FILES), keep: 6 },
  'cpio-odc': { bytes: cpioOf(FILES, { form: 'odc' }), keep: 6 },
  asar: { bytes: asarOf(FILES), keep: 0 },
  rpm: { bytes: rpmOf(TEXTS, gzipSync(cpioOf(FILES))), keep: 4 },
  xz: { bytes: SAMPLE_XZ, keep: 24 },
  'xz-stored': { bytes: xzOf(lzma2Stored(tarOf(FILES))), keep: 24 },
  bzip2: { bytes: SAMPLE_BZIP2, keep: 10 },
  rar4: { bytes: rar4Of(FILES), keep: 7 },
  rar5: { bytes: rar5Of(FILES), keep: 8 },
  '7z': { bytes: sevenZipOf(FILES[0]!, { empty: 2 }), keep: 6 },
} as const

export type FuzzForm = keyof typeof FORMS
export const FUZZ_FORMS = Object.keys(FORMS) as FuzzForm[]

const LIMITS = { ...ARCHIVE_LIMITS, maxEntryBytes: 50_000, maxTotalBytes: 200_000, maxEntries: 40, maxHeldBytes: 1 << 20 }

/** Damages an archive of this form and reads all of it. Throws when reading throws, or gives more than the limits allow. */
export async function fuzzArchive(form: FuzzForm, seed: number): Promise<ArchiveFuzzResult> {
  const roll = dice(seed)
  const damaged = damage(form, roll)
  let [contents, skips, given] = [0, 0, 0]
  const options = { limits: LIMITS, binary: roll(2) === 0, signal: new AbortController().signal }
  for await (const piece of openArchive('x', damaged, options)) {
    if (piece.kind === 'skipped') {
      skips++
      continue
    }
    contents++
    let size = 0
    if (piece.bytes instanceof Uint8Array) size = piece.bytes.length
    else for await (const chunk of piece.bytes) size += chunk.length
    if (piece.origin.file.includes('!/') && size > LIMITS.maxEntryBytes) throw new Error(`a file of ${size} bytes`)
    given += size
  }
  if (contents > LIMITS.maxEntries + 1) throw new Error(`${contents} contents`)
  if (given > LIMITS.maxTotalBytes + 2 * damaged.length) throw new Error(`${given} bytes`)
  return { contents, skips }
}

function damage(form: FuzzForm, roll: Dice): Uint8Array {
  const { bytes, keep } = FORMS[form]
  const rest = mutate(bytes.subarray(keep), roll, roll(3) === 0)
  return Buffer.concat([bytes.subarray(0, keep), rest])
}

/** Run by hand: `node src/testing/archive-fuzz.ts 100000 [form] [first seed]`. Tells the seed of every input that is read wrongly. */
async function main(count: number, forms: readonly FuzzForm[], first: number): Promise<void> {
  for (const form of forms) {
    const sums = { contents: 0, skips: 0, wrong: 0, slowestMs: 0 }
    const begin = performance.now()
    for (let seed = first; seed < first + count; seed++) {
      const start = performance.now()
      try {
        const { contents, skips } = await fuzzArchive(form, seed)
        sums.contents += contents
        sums.skips += skips
      } catch (error) {
        sums.wrong++
        process.stderr.write(`${form}, seed ${seed}: ${error instanceof Error ? error.stack : String(error)}\n`)
      }
      sums.slowestMs = Math.max(sums.slowestMs, Math.round(performance.now() - start))
    }
    const seconds = Math.round((performance.now() - begin) / 1000)
    console.log({ form, inputs: count, ...sums, seconds, peakMiB: process.resourceUsage().maxRSS >> 10 })
  }
}

if (import.meta.main) {
  const [count = '10000', form = 'all', first = '1'] = process.argv.slice(2)
  await main(Number(count), form === 'all' ? FUZZ_FORMS : [form as FuzzForm], Number(first))
}
