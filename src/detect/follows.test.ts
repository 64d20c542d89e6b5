import { describe, expect, it } from 'vitest'
import type { Follows } from '#core/rule.ts'
import { followTest } from './follows.ts'

const test = (follows: Follows, text: string): boolean => followTest(follows)(Buffer.from(text), 0, 3)

describe('what follows a keyword', () => {
  it('is a byte of a class, at once or after others', () => {
    const follows: Follows = { through: '\\w', within: 4, to: ':=' }
    expect(test(follows, 'key=')).toBe(true)
    expect(test(follows, 'keyName:')).toBe(true)
    expect(test(follows, 'key name=')).toBe(false)
    expect(test(follows, 'key')).toBe(false)
  })

  it('is not farther away than said', () => {
    const follows: Follows = { through: '\\w', within: 4, to: '=' }
    expect(test(follows, 'keyabcd=')).toBe(true)
    expect(test(follows, 'keyabcde=')).toBe(false)
  })

  it('is two bytes in a row, of which the first may occur alone before', () => {
    const follows: Follows = { through: '^\n', within: 20, to: [' ', '-'] }
    expect(test(follows, 'key a b -c')).toBe(true)
    expect(test(follows, 'key a b c')).toBe(false)
    expect(test(follows, 'key a\n -c')).toBe(false)
    expect(test(follows, 'key ')).toBe(false)
  })

  it('is whatever a rule tests itself', () => {
    expect(test((bytes, start, end) => bytes[start] === 0x6b && bytes[end] === 0x21, 'key!')).toBe(true)
  })
})
