import { describe, expect, it } from 'vitest'
import { AppError } from '#base/errors.ts'
import { parseCustomRules } from './check-custom-rules.ts'

function errorOf(raw: unknown): AppError {
  try {
    parseCustomRules(raw, 'kagiban.yaml')
  } catch (error) {
    if (error instanceof AppError) return error
    throw error
  }
  throw new Error('no error')
}

const good = { id: 'acme-key', pattern: 'acme_[0-9]{8}' }

describe('a rule that cannot be used', () => {
  it.each<[string, object, string]>([
    ['has no id', { id: undefined }, 'id'],
    ['has an id with blanks', { id: 'acme key' }, 'id'],
    ['has no pattern', { pattern: undefined }, 'pattern'],
    ['has a number for a pattern', { pattern: 5 }, 'pattern'],
    ['has a broken pattern', { pattern: 'acme(' }, 'pattern'],
    ['looks ahead', { pattern: 'acme(?=x)' }, 'pattern'],
    ['refers back', { pattern: '(acme)\\1' }, 'pattern'],
    ['names a group that is not there', { secret: 'token' }, 'secret'],
    ['numbers a group that is not there', { secret: 1 }, 'secret'],
    ['has an unknown severity', { severity: 'awful' }, 'severity'],
    ['has an unknown kind', { kind: 'thing' }, 'kind'],
    ['is surer than sure', { confidence: 2 }, 'confidence'],
    ['asks for too much entropy', { minEntropy: 9 }, 'minEntropy'],
    ['has a keyword of two bytes', { keywords: ['ok-', 'ab'] }, 'keywords.1'],
    ['has a broken path', { path: '/(/' }, 'path'],
    ['allows a broken regex', { allow: ['('] }, 'allow.0.secrets.0'],
    ['allows a field that is none', { allow: [{ line: ['x'] }] }, 'allow.0'],
    ['allows a commit that is none', { allow: [{ commits: ['main'] }] }, 'allow.0.commits.0'],
    ['has a part twice', { companions: [{ part: 'secret', pattern: 'x' }] }, 'companions.0.part'],
    ['has a part with a broken pattern', { companions: [{ part: 'p', pattern: '[' }] }, 'companions.0.pattern'],
    [
      'limits lines of an optional part',
      { companions: [{ part: 'p', pattern: 'x', withinLines: 1 }] },
      'companions.0.withinLines',
    ],
    ['wants a boundary for a pattern without an end', { pattern: 'acme_\\d+', notAfter: '0-9' }, 'notAfter'],
    ['has a misspelt field', { patern: 'x' }, ''],
  ])('%s: the error names file, rule, field', (_, change, field) => {
    const error = errorOf([good, { ...good, id: 'second', ...change }])
    expect(error.code).toBe('E_RULES_INVALID')
    expect(error.details).toMatchObject({ file: 'kagiban.yaml', field })
    expect(error.message).toMatch(/^kagiban\.yaml: rule (?:"second"|number 2)/)
  })
  it('has the id of another', () => {
    expect(errorOf([good, good]).message).toMatch(/"acme-key", id: another rule has the same id; rename one/)
  })
  it.each([null, 5, 'x', {}, [null], [[]], ['x']])('is not a list of rules: %j', (raw) => {
    expect(errorOf(raw).code).toBe('E_RULES_INVALID')
  })
})

describe('an error', () => {
  it('shows neither samples nor allowed values', () => {
    const value = 'correct-horse-battery'
    const rules = [
      { ...good, allow: [`${value}(`] },
      { ...good, allow: [{ secrets: [value], wrong: value }] },
      { ...good, matches: [value, 5] },
      { ...good, keywords: [value, 5] },
    ]
    for (const rule of rules) expect(errorOf([rule]).message).not.toContain(value)
  })
})
