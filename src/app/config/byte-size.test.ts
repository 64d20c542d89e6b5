import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseByteSize } from './byte-size.ts'

it.each([
  ['4096', 4096],
  ['1B', 1],
  ['256MB', 256_000_000],
  ['256mb', 256_000_000],
  ['1GiB', 2 ** 30],
  ['1.5 GiB', 1.5 * 2 ** 30],
  ['10K', 10_000],
  ['2Ti', 2 * 2 ** 40],
  ['0', undefined],
  ['0.1B', undefined],
  ['', undefined],
  ['MB', undefined],
  ['-1MB', undefined],
  ['1e9', undefined],
  ['1 000', undefined],
  ['1XB', undefined],
  ['9999999999999999TB', undefined],
])('%j is %j', (text, bytes) => {
  expect(parseByteSize(text)).toBe(bytes)
})

it('gives whole bytes or nothing, whatever the text', () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('1', '9', '.', ' ', 'K', 'g', 'i', 'B') }))
  fc.assert(
    fc.property(text, (given) => {
      const bytes = parseByteSize(given)
      if (bytes !== undefined) expect(Number.isSafeInteger(bytes) && bytes >= 1).toBe(true)
    }),
    { numRuns: 1000 },
  )
})
