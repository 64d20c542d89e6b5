import { describe, expect, it } from 'vitest'
import { providers } from '#registry/providers.generated.ts'
import { fuzzCheck } from './check-fuzz.ts'

const rules = providers.flatMap((provider) =>
  provider.rules.filter((rule) => rule.check !== undefined && rule.knownBy !== 'name'),
)

describe('damaged samples', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('are judged by the check of %s without a throw', (_, rule) => {
    const { verdicts } = fuzzCheck(rule, 60)
    expect(Object.values(verdicts).reduce((sum, count) => sum + count, 0)).toBe(60)
  })
})
