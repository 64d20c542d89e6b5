import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byteReader, readExactly, readLineHead, readThrough, type ByteReader } from './byte-reader.ts'

function readerOf(bytes: Buffer, sizes: readonly number[]): ByteReader {
  async function* chunks(): AsyncGenerator<Buffer> {
    for (let at = 0, i = 0; at < bytes.length; i++) {
      const size = sizes[i % sizes.length] ?? 1
      yield bytes.subarray(at, at + size)
      at += size
    }
  }
  return byteReader(chunks())
}

const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 })
const text = fc.array(fc.constantFrom('a', 'bc', '\n', 'defgh'), { maxLength: 30 }).map((parts) => parts.join(''))

describe('byteReader', () => {
  it('splits at delimiters however the bytes come in', async () => {
    await fc.assert(
      fc.asyncProperty(text, sizes, async (whole, chunkSizes) => {
        const reader = readerOf(Buffer.from(whole), chunkSizes)
        const pieces: string[] = []
        for (
          let piece = await readThrough(reader, 10, 1000);
          piece !== undefined;
          piece = await readThrough(reader, 10, 1000)
        ) {
          pieces.push(piece.toString())
        }
        expect(pieces).toEqual(whole.split('\n').slice(0, -1))
      }),
    )
  })

  it('gives the beginnings of all lines and drops the rest of them', async () => {
    await fc.assert(
      fc.asyncProperty(text, sizes, fc.integer({ min: 1, max: 6 }), async (whole, chunkSizes, keep) => {
        const reader = readerOf(Buffer.from(whole), chunkSizes)
        const heads: string[] = []
        for (let head = await readLineHead(reader, keep); head !== undefined; head = await readLineHead(reader, keep)) {
          heads.push(head.toString())
        }
        const lines = whole.split('\n')
        if (lines.at(-1) === '') lines.pop()
        expect(heads).toEqual(lines.map((line) => line.slice(0, keep)))
      }),
    )
  })

  it('gives exactly as many bytes as asked, or nothing at the end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), sizes, fc.array(fc.nat(20)), async (whole, chunkSizes, wanted) => {
        const reader = readerOf(Buffer.from(whole), chunkSizes)
        let at = 0
        for (const size of wanted) {
          const piece = await readExactly(reader, size)
          if (at + size > whole.length) {
            expect(piece).toBeUndefined()
            return
          }
          expect([...(piece ?? [])]).toEqual([...whole.subarray(at, at + size)])
          at += size
        }
      }),
    )
  })

  it('refuses a piece over the limit', async () => {
    await expect(readThrough(readerOf(Buffer.alloc(100, 'a'), [10]), 10, 50)).rejects.toThrow(RangeError)
  })
})
