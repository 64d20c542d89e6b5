import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scalarMarks } from './scalar-marks.ts'
import { createSimdMarks } from './simd-marks.ts'
import { LEAST_RUN, markFinder } from './mark-finder.ts'
import type { MarkFinder } from './mark-search.ts'

const simd = createSimdMarks()
const piece = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        fc.constantFrom('base64', 'base64url', 'hex', 'latin1'),
        fc.string({ unit: 'binary', minLength: 16, maxLength: 40 }),
      )
      .map(([encoding, text]) => Buffer.from(text).toString(encoding as BufferEncoding)),
  },
  { weight: 2, arbitrary: fc.stringMatching(/^(?:0x)?[a-z ]{16,40}$/).map((text) => Buffer.from(text).toString('hex')) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.stringMatching(/^[A-Za-z/]{1,9}$/), fc.nat(3000))
      .map(([text, length]) => text.repeat(length / text.length)),
  },
  { weight: 3, arbitrary: fc.stringMatching(/^[A-Za-z0-9+/_-]{0,60}$/) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '%2F',
      '%0A',
      '%0d',
      '%02',
      '\\u00',
      '\\x41',
      '\\101',
      '\\1',
      '&#',
      '&quot;',
      '&gt',
      '=3D',
      '=3e',
      '=\n',
      '=\r\n',
      '=\r',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ' ',
      '\n',
      '\n',
      '\r\n',
      '\n  ',
      '\\n',
      'H4sI',
      'eJ',
      '0x',
      '%',
      '\\',
      '&',
      '=',
      '"',
      '@',
      '`',
      '{',
      '\u0000',
      'é',
    ),
  },
  { weight: 1, arbitrary: fc.nat(140_000).map((length) => 'x '.repeat(length >> 9)) },
)
const content = fc.array(piece, { maxLength: 40 }).map((pieces) => Buffer.from(pieces.join('')))

const isToken = (byte: number): boolean => /[A-Za-z0-9+/_-]/.test(String.fromCharCode(byte))

function marksOf(finder: MarkFinder, bytes: Buffer, from: number, to: number): { escapes: number[]; runs: number[] } {
  const places: number[] = []
  finder.find(bytes, from, to, (place) => places.push(place))
  const unique = [...new Set(places)].sort((a, b) => a - b)
  // The last two bytes of a range may begin something, or not: what follows is not seen.
  const escapes = unique.filter((place) => !isToken(bytes[place]!) && place < to - 2)
  return { escapes, runs: unique.filter((place) => isToken(bytes[place]!)) }
}

function isSigned(finder: MarkFinder, bytes: Buffer, from: number, to: number): boolean {
  let hasOne = false
  finder.findWithin(bytes, from, to, () => (hasOne = true))
  return hasOne
}

describe('finder of marks', () => {
  it('on SIMD tells what its twin tells', () => {
    fc.assert(
      fc.property(content, fc.nat(40), fc.nat(40), (bytes, skip, cut) => {
        const to = Math.max(0, bytes.length - cut)
        const from = Math.min(skip, to)
        expect(marksOf(simd, bytes, from, to)).toEqual(marksOf(scalarMarks, bytes, from, to))
        // What begins in the last two bytes is told or not.
        if (to === bytes.length) expect(isSigned(simd, bytes, from, to)).toBe(isSigned(scalarMarks, bytes, from, to))
      }),
      { numRuns: 1000 },
    )
  })

  it('leaves out runs that decode to nothing, unless they may go on in another line or out of the range', () => {
    const name = 'someIdentifierOfManyWords'
    const rest = ' '.repeat(200)
    for (const finder of [simd, scalarMarks]) {
      const runsOf = (text: string, to = text.length): number[] => marksOf(finder, Buffer.from(text), 0, to).runs
      expect(runsOf(` ${name}(${rest}`)).toEqual([])
      expect(runsOf(` ${name}${name}\n${rest}`)).toEqual([])
      expect(runsOf(` ${name}`)).toEqual([])
      expect(runsOf(` ${name}(${rest}`, 30)).toEqual([1])
      expect(runsOf(` ${name}${name}\n  ${name}\n${rest}`)).toEqual([1])
      expect(runsOf(` ${name}\\n${rest}`)).toEqual([1])
      expect(runsOf(`%${name}(${rest}`)).toEqual([1])
      expect(runsOf(` ${Buffer.from('some plain words!!').toString('base64')}(${rest}`)).toEqual([1])
      expect(runsOf(` ${Buffer.from('some plain words!!').toString('hex')}(${rest}`)).toEqual([1])
      expect(isSigned(finder, Buffer.from(` ${name}(${rest}`), 0, 200)).toBe(true)
      expect(isSigned(finder, Buffer.from(`some words that are no run, and then ${name}(${rest}`), 0, 200)).toBe(false)
      for (const end of ['\n', '\r\n', '\n  ', '\\n\t', '\\r\\n ']) {
        const line = `some words before it ${'base64+'.repeat(5)}${end}${name}(${rest}`
        expect(isSigned(finder, Buffer.from(line), line.indexOf('base64'), 250)).toBe(true)
        expect(isSigned(finder, Buffer.from(line.replaceAll('+', '.')), line.indexOf('base64'), 250)).toBe(false)
      }
      expect(isSigned(finder, Buffer.from(`.${name}(${rest}`), 0, 200)).toBe(false)
      expect(isSigned(finder, Buffer.from(`.${name}(${rest}`), 0, 100)).toBe(true)
      expect(isSigned(finder, Buffer.from(` some words ${rest}`), 0, 100)).toBe(false)
    }
  })

  it('tells runs and escapes at the seams of what it takes at once, and as many as there are', () => {
    for (const at of [131_040, 131_060, 131_071, 131_072, 131_073]) {
      const bytes = Buffer.alloc(300_000, ' ')
      bytes.write(Buffer.from('some plain words!!').toString('base64'), at)
      bytes.write('%41', at + 100)
      const { runs, escapes } = marksOf(simd, bytes, 0, bytes.length)
      expect(runs.some((place) => place >= at && place < at + LEAST_RUN)).toBe(true)
      expect(escapes).toEqual([at + 100])
    }
    expect(marksOf(simd, Buffer.from('%41'.repeat(60_000)), 0, 180_000).escapes).toHaveLength(60_000)
    expect(markFinder().engine).toBe('simd')
  })
})
