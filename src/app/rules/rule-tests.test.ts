import { describe, expect, it } from 'vitest'
import { fake } from '#core/samples.ts'
import { providers } from '#registry/providers.generated.ts'
import { customRuleEntries } from './custom-rule-entries.ts'
import type { CustomRule } from './custom-rule.ts'
import { explainText } from './explain.ts'
import { testRules } from './rule-tests.ts'

const value = fake('rule-tests', 'hex', 24)
const acme: CustomRule = { id: 'acme-key', pattern: 'acme_([0-9a-f]{24})' }
const run = (rule: CustomRule) => testRules(customRuleEntries([rule]))[0]!

describe('testing rules on their samples', () => {
  it('passes when each sample does what it is there for', () => {
    expect(run({ ...acme, matches: [`acme_${value}`], rejects: ['acme_1', `bolt_${value}`] })).toEqual({
      rule: 'acme-key',
      provider: 'custom',
      samples: { matches: 1, rejects: 2 },
      failures: [],
    })
  })
  it('names the samples that do not, without quoting them', () => {
    const test = run({
      ...acme,
      matches: [`acme_${value}`, 'acme_1', `acme_${'0'.repeat(24)}`],
      rejects: ['x', `acme_${value}`],
    })
    expect(test.failures).toMatchObject([
      { kind: 'missed', list: 'matches', sample: 2 },
      { kind: 'doubted', list: 'matches', sample: 3, reasons: [expect.stringContaining('placeholder')] },
      { kind: 'found', list: 'rejects', sample: 2 },
    ])
    expect(JSON.stringify(test)).not.toContain(value)
  })
  it('asks the rule for what it allows', () => {
    expect(run({ ...acme, allow: [{ lines: ['fixture'] }], rejects: [`acme_${value} fixture`] }).failures).toEqual([])
  })
  it('passes for the rules of a provider', () => {
    const { id, rules } = providers.find((provider) => provider.id === 'github')!
    const tests = testRules(rules.map((rule) => ({ rule, provider: id, class: 'provider' as const })))
    expect(tests.flatMap(({ failures }) => failures)).toEqual([])
    expect(tests.every(({ samples }) => samples.matches > 0)).toBe(true)
  })
})

describe('explaining a text', () => {
  it('says of each match where it is, why it counts and what became of it', () => {
    const rules: CustomRule[] = [
      { ...acme, confidence: 0.9, allow: [{ lines: ['fixture'] }] },
      { id: 'hex-key', pattern: '_([0-9a-f]{24})', confidence: 0.5 },
    ]
    const text = `é\nk = acme_${value}\nacme_${value} fixture`
    const found = explainText(customRuleEntries(rules), text)
    expect(found.map(({ rule, line, column, outcome, confidence }) => [rule, line, column, outcome, confidence])).toEqual([
      ['acme-key', 2, 10, 'reported', 0.9],
      ['hex-key', 2, 10, 'covered', 0.5],
      ['acme-key', 3, 6, 'allowed', 0.9],
      ['hex-key', 3, 6, 'reported', 0.5],
    ])
    expect(JSON.stringify(found)).not.toContain(value)
  })
  it('leaves out rules that are not for this file', () => {
    const entries = customRuleEntries([{ ...acme, path: '*.env' }])
    expect(explainText(entries, `acme_${value}`, 'a.txt')).toEqual([])
    expect(explainText(entries, `acme_${value}`, 'a.env')).toHaveLength(1)
  })
})
