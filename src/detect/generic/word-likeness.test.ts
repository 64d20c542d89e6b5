import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { fake } from '#core/samples.ts'
import { isMadeOfWords, wordLikeness, wordShare } from './word-likeness.ts'

it.each(['password', 'sunshine', 'winston', 'accessToken', 'CUSTOMER_NAME', 'correct-horse'])(
  '%s looks like words',
  (text) => {
    expect(wordLikeness(text)).toBeGreaterThan(0.3)
  },
)

it('random letters do not', () => {
  const scores = Array.from({ length: 50 }, (_, i) => wordLikeness(fake(`word-likeness/${i}`, 'lower', 16)))
  expect(scores.filter((score) => score < -0.5).length).toBeGreaterThan(45)
})

it('is 0 without letters in a row, and finite for any text', () => {
  expect(wordLikeness('a1b2c3-44')).toBe(0)
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => Number.isFinite(wordLikeness(text))))
})

it('counts the share of letters in runs', () => {
  expect(wordShare('abc-123')).toBeCloseTo(3 / 7)
  expect(wordShare('')).toBe(0)
})

it('finds the words that a pattern would, and tells bytes as it tells text', () => {
  const words = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'th', 'A', 'B', 'TH', '1', '-', 'é'), maxLength: 20 })
  fc.assert(
    fc.property(text, (value) => {
      const letters = (value.match(words) ?? []).filter((word) => word.length >= 3).join('').length
      expect(wordShare(value)).toBeCloseTo(value.length === 0 ? 0 : letters / value.length)
      expect(isMadeOfWords(value)).toBe(wordLikeness(value) > 0.15 && wordShare(value) >= 0.5)
    }),
    { numRuns: 3000 },
  )
})
