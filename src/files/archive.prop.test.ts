import * as fc from 'fast-check'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { fakeBytes } from '#core/samples.ts'
import { tarOf, zipOf } from '#testing/archives.ts'
import { ARCHIVE_LIMITS, openArchive } from './index.ts'

const FILES = [
  { name: 'a.txt', bytes: Buffer.from('some text '.repeat(200)) },
  { name: 'b.bin', bytes: fakeBytes('b', 700) },
  { name: 'c.zip', bytes: zipOf([{ name: 'inner', bytes: Buffer.from('inner') }]) },
]
const ARCHIVES = [
  zipOf(FILES),
  zipOf(FILES, { zip64: true }),
  zipOf(FILES.map((file) => ({ ...file, flags: 8, method: 0 }))),
  tarOf(FILES),
  gzipSync(tarOf(FILES)),
  zstdCompressSync(tarOf(FILES)),
  Buffer.concat([Buffer.from('#!/bin/sh\n'), zipOf(FILES)]),
]

const MILLION = 1_000_000

interface Mutation {
  /** Where, in millionths of the length. */
  readonly at: number
  readonly kind: 'set' | 'cut' | 'insert' | 'number'
  readonly value: number
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(MILLION),
  kind: fc.constantFrom('set' as const, 'cut' as const, 'insert' as const, 'number' as const),
  value: fc.oneof(fc.constantFrom(0, 1, 0xff, 0xffffffff, 0x7fffffff, 0x80), fc.nat(0xffffffff)),
})

function mutate(bytes: Buffer, { at, kind, value }: Mutation): Buffer {
  const i = Math.min(bytes.length - 4, Math.floor((at * bytes.length) / MILLION))
  if (i < 0) return bytes
  const copy = Buffer.from(bytes)
  if (kind === 'cut') return Buffer.concat([copy.subarray(0, i), copy.subarray(i + (value % 600))])
  if (kind === 'insert') return Buffer.concat([copy.subarray(0, i), copy.subarray(0, value % 600), copy.subarray(i)])
  if (kind === 'set') copy[i] = value & 0xff
  else copy.writeUInt32LE(value, i)
  return copy
}

it(
  'whatever happens to an archive, reading it ends, within the budget, without an exception',
  { timeout: 300_000 },
  async () => {
    const limits = { ...ARCHIVE_LIMITS, maxEntryBytes: 50_000, maxTotalBytes: 60_000, maxEntries: 40 }
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...ARCHIVES),
        fc.array(mutation, { minLength: 1, maxLength: 6 }),
        async (valid, mutations) => {
          const bytes = mutations.reduce(mutate, valid)
          let given = 0
          let entries = 0
          for await (const piece of openArchive('x', bytes, {
            limits,
            binary: true,
            signal: new AbortController().signal,
          })) {
            if (piece.kind === 'skipped') continue
            if (piece.origin.file.includes('!/')) entries++
            let size = 0
            if (piece.bytes instanceof Uint8Array) size = piece.bytes.length
            else for await (const chunk of piece.bytes) size += chunk.length
            if (piece.origin.file.includes('!/')) expect(size).toBeLessThanOrEqual(limits.maxEntryBytes)
            given += size
          }
          expect(entries).toBeLessThanOrEqual(limits.maxEntries)
          // Entries of a tar that is not compressed are not unpacked: they are at most the file itself.
          expect(given).toBeLessThanOrEqual(limits.maxTotalBytes + bytes.length)
        },
      ),
      { numRuns: 1500 },
    )
  },
)

it('random bytes behind any magic number are read to their end', async () => {
  const magic = fc.constantFrom('504b0304', '504b0506', '1f8b08', '28b52ffd', '4d5a', '7f454c46', '2321')
  await fc.assert(
    fc.asyncProperty(magic, fc.uint8Array({ maxLength: 2000 }), async (start, rest) => {
      const bytes = Buffer.concat([Buffer.from(start, 'hex'), rest])
      const limits = { ...ARCHIVE_LIMITS, maxEntryBytes: 1 << 20 }
      let pieces = 0
      for await (const piece of openArchive('x', bytes, { limits, binary: false, signal: new AbortController().signal })) {
        pieces++
        if (piece.kind === 'content' && !(piece.bytes instanceof Uint8Array))
          for await (const chunk of piece.bytes) void chunk
      }
      expect(pieces).toBeGreaterThan(0)
    }),
    { numRuns: 500 },
  )
})
