import { expect, it } from 'vitest'
import { namedSecret } from '#core/named-secret.ts'
import type { Rule } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { compileRuleset, findMatches, withoutOverlaps, type Ruleset } from './index.ts'

const value = fake('overlaps/value', 'hex', 32)
const named = namedSecret({
  id: 'acme-api-key',
  name: 'Acme API key',
  kind: 'api-key',
  severity: 'medium',
  vendor: 'acme cloud',
  form: [['hex', 32]],
  references: ['https://acme.example'],
})
const shared = { kind: 'api-key', severity: 'medium', matches: () => [], rejects: () => [] } as const
const prefixed: Rule = {
  ...shared,
  id: 'acme-token',
  name: 'Acme token',
  confidence: 0.6,
  keywords: ['tok_'],
  pattern: /(?<secret>tok_[0-9a-f]{32})/,
}
const anyKey = (confidence: number): Rule => ({
  ...shared,
  id: 'generic-api-key',
  name: 'Any key',
  confidence,
  keywords: ['key'],
  pattern: /key\s?=\s?"?(?<secret>[0-9a-z_]{32,40})/i,
  notBefore: '',
})
const rulesetWith = (generic: number): Ruleset =>
  compileRuleset([
    ...[named, prefixed].map((rule) => ({ rule, provider: 'acme', class: 'provider' as const })),
    { rule: anyKey(generic), provider: 'generic', class: 'generic' as const },
  ])
const found = (text: string, generic: number): [string, number][] =>
  withoutOverlaps(findMatches(rulesetWith(generic), Buffer.from(text))).map(({ rule, confidence }) => [
    rule.rule.id,
    confidence,
  ])

it('a value known by its vendor’s name is as certain as without the vendor', () => {
  expect(found(`ACME_CLOUD_KEY=${value}`, 0.9)).toEqual([['acme-api-key', 0.9]])
  expect(found(`ACME_CLOUD_KEY=${value.toUpperCase()}`, 0.6)).toEqual([['acme-api-key', 0.6]])
  expect(found(`ACME_CLOUD_KEY=${value}`, 0.3)).toEqual([['acme-api-key', 0.75]])
})

it('one with a form of its own is not lifted, nor by a rule that sees another value', () => {
  expect(found(`KEY=tok_${value}`, 0.9)).toEqual([['acme-token', 0.6]])
  expect(found(`acmecloud key: ${value}, key = x_${value}`, 0.9)).toEqual([
    ['acme-api-key', 0.75],
    ['generic-api-key', 0.9],
  ])
})
