import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fake } from '#core/samples.ts'
import { neighboursIn } from './neighbours.ts'
import { ABOUT, aboutWords } from './words.ts'

describe('the lines beside a value', () => {
  it('are counted by what they hold', () => {
    const random = fake('neighbours/a', 'hex', 32)
    expect(neighboursIn(`  "title": "Sign in to your account",\n`, `  "key": "${random}",\n  "Ñ": 1`)).toMatchObject({
      phrases: 4,
      random: 1,
      others: 1,
    })
    expect(neighboursIn('user = mockLogin()\n', '')).toMatchObject({ phrases: 0, random: 0 })
  })

  it('are about what their words are about, as a search for words says', () => {
    const words = ['mock', 'user', 'label', 'password', 'Hash', 'PROD', 'x1', '_', ' ', '\n', '"', '-']
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), (parts) => {
        const text = parts.join(' ')
        expect(neighboursIn(text, '').about).toBe(aboutWords(text))
      }),
    )
    expect(neighboursIn('', 'expected').about & ABOUT.example).not.toBe(0)
  })

  it('farther away do not count', () => {
    expect(neighboursIn(`mock ${' '.repeat(200)}`, `${' '.repeat(200)} mock`).about).toBe(0)
  })
})
