import { describe, expect, it } from 'vitest'
import { providers } from '#registry/providers.generated.ts'
import { detect, rulesetOf } from '#testing/detect-sample.ts'

const rules = providers.flatMap((provider) => provider.rules)

describe('all rules together', () => {
  const ruleset = rulesetOf(providers)

  it('have unique ids', () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length)
  })

  it.each(rules.map((rule) => [rule.id, rule] as const))('only %s fires on its samples', (id, rule) => {
    const allowed = new Set([id, ...(rule.overlaps ?? [])])
    for (const sample of rule.matches()) {
      const fired = detect(ruleset, sample).map((match) => match.rule.rule.id)
      expect(fired, `in: ${sample}`).toContain(id)
      expect(
        fired.filter((other) => !allowed.has(other)),
        `in: ${sample}`,
      ).toEqual([])
    }
  })
})
