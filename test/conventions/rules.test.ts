import { describe, expect, it } from 'vitest'
import { ALL_RULES, builtInRules } from '#app/rules/catalogue.ts'
import { compileRuleset } from '#detect/index.ts'
import { genericRules } from '#detect/generic/index.ts'
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

describe('generic rules among the others', () => {
  const ruleset = compileRuleset(builtInRules(ALL_RULES))
  const firedOn = (sample: string): string[] => detect(ruleset, sample).map((match) => match.rule.rule.id)

  it('have ids of their own', () => {
    const ids = new Set(rules.map((rule) => rule.id))
    expect(genericRules.filter((rule) => ids.has(rule.id))).toEqual([])
  })

  it.each(rules.map((rule) => [rule.id, rule] as const))('leave the samples of %s to it', (id, rule) => {
    for (const sample of rule.matches()) expect(firedOn(sample), `in: ${sample}`).toContain(id)
  })

  it.each(genericRules.map((rule) => [rule.id, rule] as const))('only %s fires on its samples', (id, rule) => {
    for (const sample of rule.matches()) expect(firedOn(sample), `in: ${sample}`).toEqual([id])
  })
})
