import { describe, expect, it } from 'vitest'
import { defineProvider } from '#core/provider.ts'
import { defineRules, type Rule } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { detect, rulesetOf } from '#testing/detect-sample.ts'

const body = (seed: string): string => fake(`twins/${seed}`, 'base62', 24)
const rulesetWith = (rule: Partial<Rule>): ReturnType<typeof rulesetOf> => {
  const rules = defineRules([
    {
      id: 'acme-token',
      name: 'Acme token',
      kind: 'access-token',
      severity: 'high',
      keywords: ['acme_'],
      pattern: /(?<secret>acme_[A-Za-z0-9]{24,40})/,
      notAfter: '\\w',
      matches: () => [],
      rejects: () => [],
      ...rule,
    },
  ])
  return rulesetOf([defineProvider({ id: 'acme', name: 'Acme', homepage: 'https://acme.example', rules })])
}

describe.each([
  ['found by its keyword alone', { startsWithKeyword: true }],
  ['found in a window', {}],
] as const)('a token %s', (_, kind) => {
  const ruleset = rulesetWith(kind)

  it('ends where the next one of its kind begins', () => {
    const [first] = detect(ruleset, `x = acme_${body('a')}acme_${body('b')};`)
    expect(first?.secret.value).toBe(`acme_${body('a')}`)
  })

  it('is none when it goes on with anything else', () => {
    expect(detect(ruleset, `acme_${body('a')}_${body('b')}`)).toEqual([])
    expect(detect(ruleset, `acme_${body('a').slice(0, 9)}acme_`)).toEqual([])
  })
})

it('a value is not ended by a name', () => {
  const ruleset = rulesetWith({ pattern: /acme_\s?=\s?(?<secret>[A-Za-z0-9]{24})/ })
  expect(detect(ruleset, `acme_=${body('a')}acme_=${body('b')}`)).toEqual([])
})

it('a value known by its vendor’s name is not ended by the name', () => {
  const ruleset = rulesetWith({ knownBy: 'name', pattern: /acme_(?<secret>[A-Za-z0-9]{24,40})/, startsWithKeyword: true })
  expect(detect(ruleset, `acme_${body('a')}acme_`)).toEqual([])
})
