import { describe, expect, it } from 'vitest'
import { isDevelopmentPassword } from './placeholder-password.ts'
import { fake } from './samples.ts'
import { isMadeOfStockWords } from './stock-words.ts'

describe('values of stock words', () => {
  it.each(['root123', 'testPassword', 'Admin@12345', 'my_secret_key', 'rootpass'])('are %s', (value) => {
    expect(isMadeOfStockWords(value)).toBe(true)
  })
  it.each([fake('stock', 'base62', 14), 'grafana-x', '123456', 'root90210', ''])('are not %s', (value) => {
    expect(isMadeOfStockWords(value)).toBe(false)
  })
  it('are what people type for services on their own machine, as are defaults and the user’s own name', () => {
    for (const [password, user] of [['rootpass'], ['123456'], ['Zaphod', 'zaphod']] as const)
      expect(isDevelopmentPassword(password, user)).toBe(true)
    expect(isDevelopmentPassword(fake('stock/real', 'base62', 12), 'app')).toBe(false)
  })
})
