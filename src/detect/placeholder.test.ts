import { describe, expect, it } from 'vitest'
import { fake } from '#core/samples.ts'
import { placeholderReason } from './placeholder.ts'

describe('a value of documentation', () => {
  it.each(['aaaaaaaaaaaa1', 'x'.repeat(40), '0123456789abc', 'your_api_key', '&lt;YOUR PASSWORD&gt;'])('is %s', (value) => {
    expect(placeholderReason(value)).toBeDefined()
  })

  it('is not a block whose lines are indented, nor long base64 with some equal characters in a row', () => {
    const line = (i: number): string => fake(`placeholder/${i}`, 'base64', 64)
    const block = Array.from({ length: 20 }, (_, i) => `                ${line(i)}`).join('\n')
    expect(placeholderReason(block)).toBeUndefined()
    expect(placeholderReason(`${line(30)}${line(31)}${line(32)}AAAAAAAAA${line(33)}`)).toBeUndefined()
    expect(placeholderReason(`${line(30)}${'A'.repeat(200)}`)).toBeDefined()
  })

  it('is not a key with a name that its owner gave to it', () => {
    const random = fake('placeholder/random', 'hex', 40)
    expect(placeholderReason(`sk_live_mykey_${random}`)).toBeUndefined()
    expect(placeholderReason(`sk_live_my-token2_${random}`)).toBeUndefined()
    expect(placeholderReason(`mykey_${random}`)).toBeDefined()
    expect(placeholderReason(`sk_live_mykey_${'0'.repeat(40)}`)).toBeDefined()
    expect(placeholderReason('sk_live_mykey_of_the_shop')).toBeDefined()
  })
})
