import { describe, expect, it } from 'vitest'
import type { MatchContext, Rule } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { compileRuleset, findMatches, type Match } from './index.ts'

const value = (seed: string): string => fake(`match-context/${seed}`, 'base62', 20)
const base: Rule = {
  id: 'test-rule',
  name: 'Test',
  kind: 'password',
  severity: 'low',
  keywords: ['pin'],
  pattern: /pin=(?<secret>\w{8,40})/,
  notBefore: '',
  matches: () => [],
  rejects: () => [],
}

function find(rule: Partial<Rule>, text: string): Match[] {
  return findMatches(compileRuleset([{ rule: { ...base, ...rule }, provider: 'test', class: 'generic' }]), Buffer.from(text))
}

describe('what a check is given', () => {
  it('is the text around the secret on its line', () => {
    const seen: MatchContext[] = []
    const check: Rule['check'] = (_, __, { before, lead, after }) => {
      seen.push({ before, lead, after })
      return { verdict: 'neutral' }
    }
    find({ check }, `first\nmy pin=${value('a')}; // note\nlast`)
    expect(seen).toEqual([{ before: 'my ', lead: 'pin=', after: '; // note' }])
  })

  it('is bounded on endless lines', () => {
    let seen = ''
    const check: Rule['check'] = (_, __, { before, after }) => {
      seen = before + after
      return { verdict: 'neutral' }
    }
    find({ check }, `${' '.repeat(5000)}pin=${value('a')}${' '.repeat(5000)}`)
    expect(seen).toHaveLength(512)
  })
})

describe('a neutral verdict', () => {
  it('leaves the confidence of the rule, or sets the one that the check weighed', () => {
    const text = `pin=${value('a')}`
    expect(find({ confidence: 0.6 }, text)[0]?.confidence).toBe(0.6)
    expect(find({ confidence: 0.6, check: () => ({ verdict: 'neutral', confidence: 0.3 }) }, text)[0]?.confidence).toBe(0.3)
  })

  it('does not lift a placeholder', () => {
    const [match] = find({ check: () => ({ verdict: 'neutral', confidence: 0.9 }) }, 'pin=exampleexample')
    expect(match?.confidence).toBe(0.2)
  })
})

describe('a part of several alternatives', () => {
  it('has one name, whichever took part', () => {
    const pattern = /pin=(?:"(?<secret>[^"]{8,40})"|'(?<secret_>[^']{8,40})'|(?<secret__>\w{8,40}))/
    const found = find({ pattern }, `pin="${value('a')}" pin='${value('b')}' pin=${value('c')}`)
    expect(found.map(({ parts }) => Object.keys(parts))).toEqual([['secret'], ['secret'], ['secret']])
    expect(found.map(({ secret }) => secret.value)).toEqual([value('a'), value('b'), value('c')])
  })
})

describe('a rule whose matches start with a keyword', () => {
  it('is tried at the keywords alone', () => {
    const text = `pin=${value('a')} PIN=${value('b')} x=${value('c')}`
    const values = (rule: Partial<Rule>): string[] => find(rule, text).map(({ secret }) => secret.value)
    expect(values({ startsWithKeyword: true, pattern: /pin=(?<secret>\w{8,40})/i })).toEqual([value('a'), value('b')])
    expect(values({ startsWithKeyword: true, pattern: /x=(?<secret>\w{8,40})/ })).toEqual([])
  })

  it('finds a match that a rejected one covers', () => {
    const text = `pin=pin=${value('a')}`
    const rule: Partial<Rule> = {
      pattern: /pin=(?<secret>[\w=]{8,40})/,
      check: (secret) => ({ verdict: secret.includes('=') ? 'reject' : 'neutral' }),
    }
    expect(find({ ...rule, startsWithKeyword: true }, text).map(({ secret }) => secret.value)).toEqual([value('a')])
    expect(find(rule, text)).toEqual([])
  })

  it('gives a secret once that several keywords lead to, as sure as the surest', () => {
    const rule: Partial<Rule> = {
      startsWithKeyword: true,
      pattern: /pin[ \w]{0,20}=(?<secret>\w{8,40})/,
      check: (_, __, { lead }) => ({ verdict: 'neutral', confidence: lead.length > 5 ? 0.3 : 0.6 }),
    }
    const found = find(rule, `pin of pin=${value('a')} pin=${value('b')}`)
    expect(found.map(({ secret, confidence }) => [secret.value, confidence])).toEqual([
      [value('a'), 0.6],
      [value('b'), 0.6],
    ])
  })

  it('keeps to its boundaries', () => {
    expect(find({ startsWithKeyword: true, notBefore: 'a-z' }, `xpin=${value('a')}`)).toEqual([])
  })
})
