import { parse } from 'smol-toml'
import { describe, expect, it } from 'vitest'
import type { Rule } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { compileRuleset, findMatches, type RuleEntry } from '#detect/index.ts'
import { providers } from '#registry/providers.generated.ts'
import { checkCustomRules } from './check-custom-rules.ts'
import { customRuleEntries } from './custom-rule-entries.ts'
import { valueGroup } from './export-pattern.ts'
import { exportRule, exportRules } from './export-rules.ts'
import { importGitleaksToml } from './gitleaks-toml.ts'

const value = fake('export', 'hex', 24)

function entry(rule: Partial<Rule> = {}): RuleEntry {
  return {
    rule: {
      id: 'acme-key',
      name: 'Acme key',
      kind: 'api-key',
      severity: 'high',
      keywords: ['ACME_'],
      pattern: /acme_(?<secret>[0-9a-f]{24})/i,
      matches: () => [],
      rejects: () => [],
      ...rule,
    },
    provider: 'acme',
    class: 'provider',
  }
}

const builtIn: readonly RuleEntry[] = providers.flatMap(({ id, rules }) =>
  rules.map((rule) => ({ rule, provider: id, class: 'provider' as const })),
)

describe('one exported rule', () => {
  it('has its pattern in RE2 syntax with its boundaries and its group', () => {
    expect(exportRule(entry({ minEntropyBits: 3 }))).toMatchObject({
      id: 'acme-key',
      pattern:
        '(?:^|[^A-Za-z0-9]|\\\\[nrtbf0]|%[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4})(?i:acme_(?P<secret>[0-9a-f]{24}))(?:[^A-Za-z0-9]|$)',
      secretGroup: 1,
      keywords: ['acme_'],
      minEntropy: 3,
      notExpressed: [],
    })
  })
  it('says which of its checks stay behind', () => {
    const rule = entry({
      check: () => ({ verdict: 'neutral' }),
      companions: [{ part: 'account', pattern: /(?<account>\d+)/ }],
      confidence: 0.3,
      pattern: /acme_(?<secret>[0-9a-f]{24,4000})/,
    })
    expect(exportRule(rule).notExpressed.map((note) => note.split(':')[0])).toEqual([
      'pattern',
      'check',
      'companion',
      'confidence',
    ])
  })
  it('counts groups as RE2 does', () => {
    expect(valueGroup('(a)(?:b)\\((?P<x>c)[(](?P<secret>d)', 'secret')).toBe(3)
    expect(valueGroup('(a)', 'secret')).toBe(0)
  })
})

describe('all built-in rules', () => {
  it('come back from Gitleaks TOML without a complaint', () => {
    const toml = exportRules(builtIn, 'gitleaks')
    const { rules, warnings } = importGitleaksToml(toml, 'export.toml')
    expect(warnings.filter((warning) => !warning.includes('keywords of fewer'))).toEqual([])
    expect(rules.map(({ id }) => id)).toEqual(builtIn.map(({ rule }) => rule.id))
    checkCustomRules(rules, 'export.toml')
  })
  it('still find their samples after the journey', () => {
    const { rules } = importGitleaksToml(exportRules(builtIn, 'gitleaks'), 'export.toml')
    const missed: string[] = []
    for (const custom of rules) {
      const { rule } = builtIn.find((original) => original.rule.id === custom.id)!
      const ruleset = compileRuleset(customRuleEntries([custom]))
      if (rule.matches().some((sample) => findMatches(ruleset, Buffer.from(sample)).length === 0)) missed.push(rule.id)
    }
    // Where the secret may stand in either of two groups after a first other one, Gitleaks can name only one of them.
    expect(missed.length).toBeLessThanOrEqual(builtIn.length / 100)
  })
  it('come as JSON with the same ids', () => {
    const { rules } = JSON.parse(exportRules(builtIn, 'json')) as { rules: { id: string; pattern: string }[] }
    expect(rules.map(({ id }) => id)).toEqual(builtIn.map(({ rule }) => rule.id))
  })
  it('keep what they lose in comments that TOML does not read', () => {
    const toml = exportRules([entry({ check: () => ({ verdict: 'neutral' }) })], 'gitleaks')
    expect(toml).toMatch(/^# check: /m)
    expect(parse(toml)).toMatchObject({ rules: [{ id: 'acme-key', secretGroup: 1, tags: ['acme', 'api-key', 'high'] }] })
    expect(toml).not.toContain(value)
  })
})
