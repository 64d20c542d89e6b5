import * as fc from 'fast-check'
import { RE2JS } from 're2js'
import { describe, expect, it } from 'vitest'
import { alwaysHolds, derivedKeywords, shapeOf } from './pattern-shape.ts'
import { parsePattern } from './re2-syntax.ts'

/** A pattern together with a text that it matches. */
interface Pair {
  readonly pattern: string
  readonly text: string
}

const letters = fc.constantFrom('a', 'B', 'k', '-', '_', '7', 'é', 'あ')
const atom: fc.Arbitrary<Pair> = fc.oneof(
  letters.map((text) => ({ pattern: text, text })),
  fc.constantFrom<Pair>(
    { pattern: '\\d', text: '4' },
    { pattern: '[a-f_]', text: 'c' },
    { pattern: '[xé]', text: 'é' },
    { pattern: '.', text: 'q' },
    { pattern: '\\x41', text: 'A' },
    { pattern: '\\.', text: '.' },
    { pattern: '\\Qa.b\\E', text: 'a.b' },
    { pattern: '[[:digit:]]', text: '1' },
    { pattern: '[]x]', text: ']' },
    { pattern: '(?i:abc)', text: 'aBC' },
    { pattern: '\\101', text: 'A' },
  ),
)

const { pair } = fc.letrec<{ pair: Pair }>((tie) => ({
  pair: fc.oneof(
    { maxDepth: 4 },
    atom,
    fc.array(tie('pair'), { minLength: 1, maxLength: 4 }).map((items) => ({
      pattern: items.map(({ pattern }) => pattern).join(''),
      text: items.map(({ text }) => text).join(''),
    })),
    fc.tuple(tie('pair'), tie('pair'), fc.boolean()).map(([left, right, first]) => ({
      pattern: `(?:${left.pattern}|${right.pattern})`,
      text: first ? left.text : right.text,
    })),
    fc.tuple(tie('pair'), fc.nat(3), fc.nat(2), fc.nat(2)).map(([{ pattern, text }, least, more, extra]) => ({
      pattern: `(${pattern}){${least},${least + Math.max(more, extra)}}`,
      text: text.repeat(least + extra),
    })),
    fc.tuple(tie('pair'), fc.constantFrom('*', '+', '?', '*?', '+?')).map(([{ pattern, text }, sign]) => ({
      pattern: `(?:${pattern})${sign}`,
      text,
    })),
  ),
}))

describe('what is read off a pattern', () => {
  it('holds for texts it matches: literals, lengths and the form for bytes', () => {
    let derived = 0
    fc.assert(
      fc.property(pair, ({ pattern, text }) => {
        const parsed = parsePattern(pattern)
        const shape = shapeOf(parsed.node)
        expect(parsed.problem).toBeUndefined()
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(shape.maxBytes)
        for (const set of shape.required) expect(set.some((part) => text.toLowerCase().includes(part))).toBe(true)
        expect(RE2JS.compile(parsed.source).testExact(Buffer.from(text).toString('latin1'))).toBe(true)
        if (derivedKeywords(shape) !== undefined) derived++
      }),
      { numRuns: 2000 },
    )
    expect(derived).toBeGreaterThan(20)
  })
  it('ends for any text, pattern or not', () => {
    const tokens = fc.constantFrom(
      '(',
      ')',
      '[',
      ']',
      '[^',
      '(?',
      '(?i)',
      '(?P<n>',
      '{2,',
      '}',
      '\\',
      '\\Q',
      '\\x{',
      '|',
      '*',
      'a',
      'é',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(tokens).map((list) => list.join('')),
        ),
        (text) => {
          shapeOf(parsePattern(text).node)
        },
      ),
      { numRuns: 3000 },
    )
    shapeOf(parsePattern('('.repeat(8000)).node)
  })
})

describe('keywords from a pattern', () => {
  const keywordsOf = (pattern: string): readonly string[] | undefined => derivedKeywords(shapeOf(parsePattern(pattern).node))
  it.each([
    ['(?i)acme_[0-9]{8}', ['acme_']],
    ['(?:acme|bolt)-[0-9a-f]{32}', ['acme-', 'bolt-']],
    ['[0-9a-f]{32}', undefined],
    ['(?:acme)?[0-9]{8}', undefined],
    ['(?:ab|acme)[0-9]{8}', undefined],
    ['x(?:acme.)+y', ['acme']],
  ])('%s', (pattern, expected) => {
    expect(keywordsOf(pattern)).toEqual(expected)
  })
  it('knows whether a given keyword is in every match', () => {
    const shape = shapeOf(parsePattern('(?:ACME|acme2)_\\d+').node)
    expect(alwaysHolds(shape, ['Acme'])).toBe(true)
    expect(alwaysHolds(shape, ['acme2'])).toBe(false)
    expect(alwaysHolds(shape, ['other', 'acm'])).toBe(true)
  })
})
