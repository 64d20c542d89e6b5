import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fakeOf, formSource, longestOf, type Form } from './form.ts'
import { ALPHABET_NAMES } from './samples.ts'

const alphabet = fc.constantFrom(...ALPHABET_NAMES)
const part = fc.oneof(
  fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 5 }),
  fc.constant(['uuid'] as const),
  fc.tuple(alphabet, fc.integer({ min: 1, max: 40 })),
  fc.tuple(alphabet, fc.integer({ min: 1, max: 40 }), fc.integer({ min: 41, max: 80 })),
)

describe('a form', () => {
  it('matches the secrets that are made from it, and their length is within its own', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), fc.string(), (form: Form, seed) => {
        const secret = fakeOf(form, seed)
        expect(secret).toMatch(new RegExp(`^${formSource(form)}$`))
        expect(secret.length).toBeLessThanOrEqual(longestOf(form))
      }),
    )
  })

  it('takes its texts literally', () => {
    expect(new RegExp(`^${formSource(['a.b(', ['hex', 2]])}$`).test('axb(00')).toBe(false)
  })
})
