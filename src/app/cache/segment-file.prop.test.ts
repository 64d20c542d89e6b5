import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tempDirectory } from '#testing/temp-directory.ts'
import { encodeSegment, openSegment, type Segment } from './segment-file.ts'

const part = fc.uint8Array({ maxLength: 200 })
const segment = fc.record({ packs: part, clean: part, unclean: part })
const NAMES = ['packs', 'clean', 'unclean'] as const

function partsOf(path: string, problems: string[] = []): Segment | undefined {
  const reader = openSegment(path, (detail) => problems.push(detail))
  if (typeof reader === 'string') problems.push(reader)
  if (typeof reader !== 'object') return undefined
  const [packs, clean, unclean] = NAMES.map((name) => Uint8Array.from(reader.part(name))) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ]
  reader.close()
  return { packs, clean, unclean }
}

describe('files of seen objects', () => {
  it('give what was written', () => {
    const path = join(tempDirectory(), 'one')
    fc.assert(
      fc.property(segment, (written) => {
        writeFileSync(path, encodeSegment(written))
        expect(partsOf(path)).toEqual(written)
      }),
    )
    expect(openSegment(`${path}-absent`, () => {})).toBeUndefined()
  })

  it('cut off anywhere, they are refused', () => {
    const path = join(tempDirectory(), 'one')
    fc.assert(
      fc.property(segment, fc.nat(), (written, at) => {
        const bytes = encodeSegment(written)
        writeFileSync(path, bytes.subarray(0, at % bytes.length))
        const problems: string[] = []
        expect(partsOf(path, problems)).toBeUndefined()
        expect(problems).toEqual(['it is damaged or was cut off'])
      }),
    )
  })

  it('with a bit changed anywhere, they give no part that is not what was written, and say so', () => {
    const path = join(tempDirectory(), 'one')
    fc.assert(
      fc.property(segment, fc.nat(), fc.nat(7), (written, at, bit) => {
        const bytes = encodeSegment(written)
        bytes[at % bytes.length]! ^= 1 << bit
        writeFileSync(path, bytes)
        const problems: string[] = []
        const parts = partsOf(path, problems)
        expect(problems).toHaveLength(1)
        for (const name of NAMES)
          if (parts !== undefined && parts[name].length > 0) expect(parts[name]).toEqual(written[name])
      }),
    )
  })
})
