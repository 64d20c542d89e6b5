import { expect, it } from 'vitest'
import { fake } from '#core/samples.ts'
import { detect, rulesetOf } from '#testing/detect-sample.ts'
import { provider } from './index.ts'

const ruleset = rulesetOf([provider])

it('a private key at the end proves it, and the account is told', () => {
  const start = `sc_${fake('authress/t', 'base36', 20)}.abcd.acc-${fake('authress/a', 'base36', 12)}`
  const [real] = detect(ruleset, `${start}.MC4CAQAwBQYDK2VwBCIEI${fake('authress/k', 'base62', 43)}`)
  expect(real?.confidence).toBeGreaterThan(0.97)
  expect(real?.facts).toEqual({ account: `acc-${fake('authress/a', 'base36', 12)}` })
  expect(detect(ruleset, `${start}.${fake('authress/k', 'base62', 64)}`)[0]?.confidence).toBe(0.95)
})
