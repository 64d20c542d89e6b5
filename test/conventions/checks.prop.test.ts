import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_CONTEXT } from '#core/rule.ts'
import { genericRules } from '#detect/generic/index.ts'
import { providers } from '#registry/providers.generated.ts'
import { detect, rulesetOf } from '#testing/detect-sample.ts'

const VERDICTS = ['pass', 'fail', 'doubt', 'neutral', 'reject']
const rooms = [...providers.map(({ rules }) => rules), genericRules]
const checks = rooms.flatMap((rules) =>
  rules.flatMap((rule) => {
    if (rule.check === undefined) return []
    const ruleset = rulesetOf([{ id: rule.id, name: rule.name, homepage: '', rules: [rule] }])
    const matches = rule.matches().flatMap((sample) => detect(ruleset, sample))
    const samples = matches.map(({ secret, parts }) => ({
      secret: secret.value,
      parts: Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.value])),
    }))
    return [{ id: rule.id, check: rule.check, samples }]
  }),
)

/** Structure checks read bytes of anybody's choice: each answers, whatever they are. */
describe.each(checks)('the check of $id', ({ check, samples }) => {
  it('answers for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(VERDICTS).toContain(check(text, {}, NO_CONTEXT).verdict)
      }),
      { numRuns: 1000 },
    )
  })

  it('answers for a damaged secret', () => {
    expect(samples).not.toHaveLength(0)
    fc.assert(
      fc.property(fc.constantFrom(...samples), fc.nat(), fc.nat(3), fc.string(), ({ secret, parts }, at, removed, added) => {
        const cut = at % secret.length
        const damaged = secret.slice(0, cut) + added + secret.slice(cut + removed)
        expect(VERDICTS).toContain(check(damaged, parts, NO_CONTEXT).verdict)
      }),
    )
  })
})
