import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { KeywordFinder } from './keyword-finder.ts'
import { isInCase, passes, type KeywordTest } from './keyword-test.ts'
import { createScalarFinder } from './scalar-finder.ts'
import { createSimdFinder } from './simd-finder.ts'
import { serializeTables } from './tables.ts'

/** Few letters, so that keywords overlap; signs that OR 0x20 confuses with others; bytes outside ASCII. */
const LETTERS = [
  'a',
  'b',
  'A',
  'B',
  'k',
  'K',
  '@',
  '`',
  '[',
  '{',
  '_',
  '\u007f',
  '\r',
  '-',
  '\u0000',
  ' ',
  '\u00c3',
  '\u00e3',
  '\u00ff',
]
const letter = fc.constantFrom(...LETTERS)
const keyword = fc.oneof(
  fc.string({ unit: letter, minLength: 3, maxLength: 5 }),
  fc.string({ unit: letter, minLength: 3, maxLength: 40 }),
  fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 3, maxLength: 34 }),
)
const keywordSet = fc.uniqueArray(keyword, { minLength: 1, maxLength: 30, selector: (text) => text.toLowerCase() })

/** Keywords in any case, whole and cut, between other text. */
const contentOf = (keywords: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        fc.string({ unit: letter, maxLength: 20 }),
        fc.tuple(fc.constantFrom(...keywords), fc.nat(2), fc.nat(40)).map(([text, form, cut]) => {
          if (form === 0) return text
          return form === 1 ? text.toUpperCase().replaceAll(/[^\u0000-\u00ff]/g, '?') : text.slice(0, cut)
        }),
      ),
      { maxLength: 8 },
    )
    .map((pieces) => pieces.join('').slice(0, 70))

const sample = keywordSet.chain((keywords) => fc.tuple(fc.constant(keywords), contentOf(keywords)))

const setOf = (letters: readonly string[]): Uint8Array =>
  Uint8Array.from({ length: 256 }, (_, byte) => Number(letters.includes(String.fromCharCode(byte))))
const byteSet = fc.subarray(LETTERS, { minLength: 1 }).map(setOf)
const test: fc.Arbitrary<KeywordTest | undefined> = fc.option(
  fc.record({
    exact: fc.option(fc.uint8Array({ min: 0, max: 1, minLength: 40, maxLength: 40 }), { nil: undefined }),
    notBefore: fc.option(byteSet, { nil: undefined }),
    run: fc.option(
      fc.record({ set: byteSet, length: fc.integer({ min: 1, max: 12 }), within: fc.integer({ min: 0, max: 60 }) }),
      {
        nil: undefined,
      },
    ),
  }),
  { nil: undefined },
)
/** Escapes belong to what may stand before a keyword. */
const escaped = (text: string): string => text.replaceAll('[', '\\').replaceAll('{', '%')

function hitsOf(finder: KeywordFinder, content: Uint8Array): string[] {
  const hits: string[] = []
  finder.find(content, (number, end) => hits.push(`${number}@${end}`))
  return hits
}

function naiveHits(keywords: readonly string[], content: Uint8Array): string[] {
  const fold = (text: string): string => text.replaceAll(/[A-Z]/g, (upper) => upper.toLowerCase())
  const text = fold(Buffer.from(content).toString('latin1'))
  const longestFirst = [...keywords.keys()].sort((a, b) => keywords[b]!.length - keywords[a]!.length)
  const hits: string[] = []
  for (let end = 0; end <= text.length; end++) {
    for (const number of longestFirst)
      if (text.slice(0, end).endsWith(fold(keywords[number]!))) hits.push(`${number}@${end}`)
  }
  return hits
}

describe('the kernel, its twin and a naive search', () => {
  it('find the same in any content of 0 to 70 bytes', () => {
    fc.assert(
      fc.property(sample, ([keywords, text]) => {
        const tables = serializeTables(keywords)
        const content = Buffer.from(text, 'latin1')
        const expected = naiveHits(keywords, content)
        expect(hitsOf(createSimdFinder(tables), content)).toEqual(expected)
        expect(hitsOf(createScalarFinder(tables), content)).toEqual(expected)
      }),
      { numRuns: 2000 },
    )
  })

  it('agree on which occurrences pass the tests of their keywords, and find all of them when asked', () => {
    fc.assert(
      fc.property(sample, fc.array(test, { maxLength: 30 }), fc.nat(12), ([keywords, text], tests, shift) => {
        const tables = serializeTables(keywords, tests)
        // Some of them where a piece of the kernel ends.
        const content = Buffer.concat([
          Buffer.from(escaped(text), 'latin1'),
          shift > 9 ? Buffer.alloc((128 << 10) - shift * 9, '.') : Buffer.alloc(0),
          Buffer.from(escaped(text), 'latin1'),
        ])
        const expected: string[] = []
        const all: string[] = []
        createScalarFinder(serializeTables(keywords)).find(content, (number, end) => {
          const condition = tests[number]
          const start = end - keywords[number]!.length
          if (condition !== undefined && !isInCase(keywords[number]!, condition, content, start)) return
          all.push(`${number}@${end}`)
          if (condition === undefined || passes(condition, content, start)) expected.push(`${number}@${end}`)
        })
        for (const create of [createSimdFinder, createScalarFinder]) {
          const finder = create(tables)
          expect(hitsOf(finder, content)).toEqual(expected)
          const untested: string[] = []
          finder.findAll(content, (number, end) => untested.push(`${number}@${end}`))
          expect(untested).toEqual(all)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('find the same where contents, spans and pieces of the kernel begin and end', () => {
    const border = fc.constantFrom(4096, 8192, 128 << 10, 256 << 10)
    fc.assert(
      fc.property(
        sample,
        sample,
        border,
        fc.integer({ min: -80, max: 80 }),
        fc.nat(40),
        ([keywords, text], [, other], at, shift, cut) => {
          const tables = serializeTables(keywords)
          const content = Buffer.alloc(at + 150 - cut, 'ab.')
          content.write(text, 0, 'latin1')
          content.write(text, at + shift, 'latin1')
          content.write(other, at - 30 + cut, 'latin1')
          content.write(text, content.length - text.length, 'latin1')
          expect(hitsOf(createSimdFinder(tables), content)).toEqual(hitsOf(createScalarFinder(tables), content))
        },
      ),
      { numRuns: 150 },
    )
  })

  it('find the same among thousands of keywords that share hashes', () => {
    const keywords = fc.uniqueArray(
      fc.string({ unit: fc.constantFrom(...'abcdefgh_-.:'.split('')), minLength: 3, maxLength: 9 }),
      {
        minLength: 1500,
        maxLength: 3000,
      },
    )
    fc.assert(
      fc.property(
        keywords,
        fc.string({ unit: fc.constantFrom(...'abcdEFGH_-.:'.split('')), minLength: 3000, maxLength: 6000 }),
        (list, text) => {
          const tables = serializeTables(list)
          const content = Buffer.from(text)
          expect(hitsOf(createSimdFinder(tables), content)).toEqual(hitsOf(createScalarFinder(tables), content))
        },
      ),
      { numRuns: 5 },
    )
  })
})
