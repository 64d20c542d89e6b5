import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseJson, stringText, type JsonString } from './json/json-tree.ts'
import { PartText } from './json/part-text.ts'
import { rawRange } from './raw-range.ts'

it('a stretch of a text, in the bytes, is what stands for it there', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '"', '\n', 'ü', '鍵', '😀', '\\'), minLength: 1 })
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(), (lines, a, b) => {
      const bytes = Buffer.from(JSON.stringify(lines, undefined, 2))
      const part = new PartText(bytes).add('own: ').addNode(parseJson(bytes).root).part('p')
      const letters = Array.from(lines.join(''))
      const [first, last] = [a % letters.length, b % letters.length].toSorted((x, y) => x - y) as [number, number]
      const start = 'own: '.length + letters.slice(0, first).join('').length
      const wanted = letters.slice(first, last + 1).join('')
      const [from, to] = rawRange(part, bytes, start, start + wanted.length)!
      // Between the lines of the list stand quotes, commas and spaces.
      const raw = bytes
        .subarray(from, to)
        .toString()
        .replaceAll(/(?<!\\)((?:\\\\)*)",\n {2}"/g, '$1')
      const found: JsonString = { kind: 'string', start: 0, end: Buffer.byteLength(raw), hasEscapes: true }
      expect(stringText(Buffer.from(raw), found)).toBe(wanted)
    }),
  )
})

it('is not known for a text that was made', () => {
  const part = { kind: 'text', place: 'p', text: 'made' } as const
  expect(rawRange(part, Buffer.alloc(9), 0, 4)).toBeUndefined()
  expect(rawRange({ ...part, ranges: [2, 4, 0, 2] }, Buffer.alloc(9), 0, 2)).toBeUndefined()
})
