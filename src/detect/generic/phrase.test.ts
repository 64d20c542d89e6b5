import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fakeBytes } from '#core/samples.ts'
import { areCountedBytes } from './byte-list.ts'
import { isPhrase, isPlainText } from './phrase.ts'

const base64 = (text: string): string => Buffer.from(text).toString('base64')

describe('a phrase', () => {
  it.each(['Nyt kodeord', 'Zopakujte prosím své heslo.', 'новый пароль', 'Nieuw Wachtwoord'])('is %s', (text) => {
    expect(isPhrase(text)).toBe(true)
  })
  it.each(['ibne hcjvtk', 'Tr0ub4dor &3', 'Kennwort', 'g7 Xq', ''])('is not %s', (text) => {
    expect(isPhrase(text)).toBe(false)
  })
})

describe('base64 of plain text', () => {
  it('is told from base64 of bytes', () => {
    for (const text of ['a secret, you know', 'not supposed to be decoded', 'mypassword']) {
      expect(isPlainText(base64(text)), text).toBe(true)
    }
    fc.assert(
      fc.property(fc.string(), (seed) => {
        expect(isPlainText(fakeBytes(`phrase/${seed}`, 24).toString('base64'))).toBe(false)
      }),
    )
  })
})

describe('a list of bytes', () => {
  it.each(['1, 2, 3, 4, 5, 6, 7, 8', '0x0, 0x1, 0x2, 0x3, 0x4, 0x5', '0xde, 0xad, 0xbe, 0xef', '7, 7, 7, 7, 7, 7, 7, 8'])(
    'is none of a secret: %s',
    (list) => {
      expect(areCountedBytes(list)).toBe(true)
    },
  )
  it('may be one when its numbers have no order', () => {
    expect(areCountedBytes([...fakeBytes('bytes', 16)].join(', '))).toBe(false)
    expect(areCountedBytes('{\\"a\\": 1}')).toBe(false)
  })
})
