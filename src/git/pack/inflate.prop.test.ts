import { deflateSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createInflater, plainInflater, type Inflater } from './inflate.ts'

const content = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.string({ maxLength: 50 }).map((text) => Buffer.from(text.repeat(20))),
)

/** Unpacks in pieces of the input; undefined when the inflater refuses. */
function inflateInPieces(inflater: Inflater, packed: Uint8Array, size: number, piece: number): Buffer | undefined {
  const target = Buffer.alloc(size + 1)
  let at = 0
  let done = 0
  try {
    for (;;) {
      const length = Math.min(piece, packed.length - at)
      const isLast = at + length >= packed.length
      if (!inflater.write(isLast, packed, at, length, target, done, size - done)) return undefined
      at += inflater.used
      done += inflater.produced
      if (isLast) return target.subarray(0, size)
      if (inflater.used === 0) return undefined
    }
  } finally {
    inflater.reset()
  }
}

describe.for([
  ['the reused zlib state', createInflater],
  ['the documented functions', plainInflater],
] as const)('with %s', ([, create]) => {
  const inflater = create()
  it('unpacks what was packed, from pieces of any size, one after the other', () => {
    fc.assert(
      fc.property(content, fc.integer({ min: 1, max: 400 }), (bytes, piece) => {
        expect(inflateInPieces(inflater, deflateSync(bytes), bytes.length, piece)).toEqual(Buffer.from(bytes))
      }),
    )
  })

  it('refuses streams that are damaged, cut off, or of another size, and goes on with the next', () => {
    fc.assert(
      fc.property(content, fc.nat(), fc.integer({ min: 1, max: 255 }), (bytes, place, change) => {
        const packed = deflateSync(bytes)
        const damaged = Uint8Array.from(packed)
        // Not the bits of the first two bytes that only describe the packer.
        const at = 2 + (place % (packed.length - 2))
        damaged[at]! ^= change
        const read = inflateInPieces(inflater, damaged, bytes.length, 1000)
        expect(read === undefined || read.equals(bytes)).toBe(true)
        for (const size of [bytes.length + 1, bytes.length - 1].filter((one) => one >= 0))
          expect(inflateInPieces(inflater, packed, size, 1000)).toBeUndefined()
        expect(inflateInPieces(inflater, packed.subarray(0, -1), bytes.length, 1000)).toBeUndefined()
        expect(inflateInPieces(inflater, packed, bytes.length, 1000)).toEqual(Buffer.from(bytes))
      }),
    )
  })
})

it('throws when it is used after it was closed, where Node would end the process', () => {
  const inflater = createInflater()
  inflater.close()
  const packed = deflateSync('text')
  expect(() => inflater.write(true, packed, 0, packed.length, new Uint8Array(5), 0, 4)).toThrow('closed')
  inflater.reset()
})

it('uses the reused zlib state on this version of Node', () => {
  const inflater = createInflater()
  onTestFinished(() => inflater.close())
  const packed = deflateSync('text')
  inflater.write(false, packed, 0, packed.length, new Uint8Array(5), 0, 4)
  // The other one gives nothing before it is told that the input has ended.
  expect(inflater.produced).toBe(4)
})
