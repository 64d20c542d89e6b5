import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { displayWidth, graphemesOf, printable, wrapped } from './display-text.ts'

/** Characters of the ranges that are measured without the segmenter, and some that are not. */
const character = fc.oneof(
  fc.integer({ min: 0x20, max: 0x2ff }),
  fc.constantFrom(0x2022, 0x2026, 0x2502, 0x200d, 0x301, 0x3099, 0xfe0f, 0x1f468),
  fc.integer({ min: 0x3001, max: 0x30ff }),
  fc.integer({ min: 0x4e00, max: 0x9fff }),
  fc.integer({ min: 0xff01, max: 0xff9f }),
)
const line = fc.array(character, { maxLength: 40 }).map((codes) => printable(String.fromCodePoint(...codes)))

/** A word joiner has no width and joins nothing; with it in the text, no shortcut is taken. */
const WORD_JOINER = '\u2060'

it('measures common characters without the segmenter as it would', () => {
  fc.assert(
    fc.property(line, (text) => {
      const slowly = graphemesOf(`${text}${WORD_JOINER}`)
      const joined = slowly
        .map((grapheme) => grapheme.text)
        .join('')
        .slice(0, -1)
      expect(
        graphemesOf(text)
          .map((grapheme) => grapheme.text)
          .join(''),
      ).toBe(joined)
      expect(displayWidth(text)).toBe(slowly.reduce((sum, { width }) => sum + width, 0))
    }),
    { numRuns: 2000 },
  )
})

it('breaks lines of common characters as it does others', () => {
  fc.assert(
    fc.property(line, fc.integer({ min: 4, max: 30 }), (text, width) => {
      const slowly = wrapped(`${text}\u2028${WORD_JOINER}`, width)
      expect(wrapped(text, width).join('\n')).toBe(slowly.join('\n').replace(/[\s\u2060]+$/u, ''))
    }),
    { numRuns: 500 },
  )
})
