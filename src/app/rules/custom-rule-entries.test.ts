import { describe, expect, it } from 'vitest'
import { fake } from '#core/samples.ts'
import { createFingerprinter } from '#base/fingerprint.ts'
import type { Finding } from '#core/finding.ts'
import type { Origin } from '#core/source.ts'
import { compileRuleset, scanBytes } from '#detect/index.ts'
import { parseCustomRules } from './check-custom-rules.ts'
import { customRuleEntries } from './custom-rule-entries.ts'
import type { CustomRule } from './custom-rule.ts'
import { originFilter } from './origin-filter.ts'

const value = fake('custom', 'hex', 24)
const acme: CustomRule = { id: 'acme-key', pattern: 'acme_([0-9a-f]{24})' }

function scan(rule: CustomRule, text: string, origin: Partial<Origin> = {}): readonly Finding[] {
  // As from another thread: rules are plain data.
  const rules = structuredClone(parseCustomRules([rule], 'kagiban.yaml'))
  const detector = {
    ruleset: compileRuleset(customRuleEntries(rules)),
    fingerprinter: createFingerprinter(Buffer.alloc(32, 1)),
    showSecrets: true,
    binary: false,
    inlineAllow: true,
  }
  return scanBytes(detector, { origin: { file: 'src/app.env', ...origin } }, Buffer.from(text)).findings
}

const secrets = (rule: CustomRule, text: string, origin?: Partial<Origin>): string[] =>
  scan(rule, text, origin).map(({ secret }) => secret!)

describe('a rule of four lines', () => {
  it('finds its secret with the defaults of the documentation', () => {
    expect(scan(acme, `k: acme_${value}`)).toMatchObject([
      { rule: 'acme-key', ruleName: 'acme-key', provider: 'custom', class: 'provider', kind: 'api-key', severity: 'high' },
    ])
    expect(secrets(acme, `k: acme_${value}`)).toEqual([value])
  })
  it('takes over what the user says', () => {
    const rule: CustomRule = { ...acme, name: 'Acme', provider: 'acme', kind: 'password', severity: 'low', confidence: 0.5 }
    expect(scan(rule, `acme_${value}`)).toMatchObject([
      { ruleName: 'Acme', provider: 'acme', kind: 'password', severity: 'low', confidence: 0.5 },
    ])
  })
})

describe('where the pattern looks', () => {
  const far = `acme\n${'-\n'.repeat(20_000)}id=${value}`
  it('is everywhere when a keyword is not part of every match', () => {
    expect(secrets({ id: 'a', pattern: 'id=([0-9a-f]{24})', keywords: ['ACME'] }, far)).toEqual([value])
    expect(secrets({ id: 'a', pattern: 'id=([0-9a-f]{24})', keywords: ['bolt'] }, far)).toEqual([])
  })
  it('is everywhere when nothing can be derived from the pattern', () => {
    expect(secrets({ id: 'a', pattern: '\\b([0-9a-f]{24})\\b' }, far)).toEqual([value])
  })
  it('is near the keyword when the user gives a reach', () => {
    expect(secrets({ id: 'a', pattern: 'id=([0-9a-f]{24})', keywords: ['acme'], reach: 100 }, far)).toEqual([])
  })
  it('reaches the longest match that the pattern allows', () => {
    const long = fake('long', 'hex', 3000)
    expect(
      secrets({ id: 'a', pattern: 'acme(?:[0-9a-f]{1000}){1}[0-9a-f]{1000}[0-9a-f]{1000}' }, `acme${long}`),
    ).toHaveLength(1)
  })
  it('finds keywords outside ASCII', () => {
    const rule: CustomRule = { id: 'a', pattern: '合言葉[:：] ?(\\S+)', keywords: ['合言葉'] }
    expect(secrets(rule, `合言葉：${value}`)).toEqual([value])
  })
  it('respects what may not stand beside a match', () => {
    expect(secrets({ ...acme, notAfter: '0-9a-f', notBefore: 'a-z' }, `acme_${value}0 xacme_${value}`)).toEqual([])
  })
  it('ends on a line that would keep a backtracking engine busy for ever', () => {
    expect(secrets({ id: 'a', pattern: 'acme(a+)+$' }, `acme${'a'.repeat(300_000)}!`)).toEqual([])
  })
})

describe('limits of a rule', () => {
  it('by least entropy', () => {
    expect(secrets({ ...acme, minEntropy: 3 }, `acme_${'ab'.repeat(12)} acme_${value}`)).toEqual([value])
  })
  it.each([
    ['*.env', 'src/app.env', 1],
    ['*.env', 'src/app.txt', 0],
    ['src/**/*.txt', 'src/a/b.txt', 1],
    ['src/*.txt', 'src/a/b.txt', 0],
    ['/\\.env$/', 'deep/x.env', 1],
    ['/^\\.env$/', 'deep/x.env', 0],
  ])('by path %s for %s', (path, file, count) => {
    expect(secrets({ ...acme, path }, `acme_${value}`, { file })).toHaveLength(count)
  })
  it('by path, decided after the scan for a git object without one', () => {
    const rule: CustomRule = { ...acme, path: '*.env', allow: [{ commits: ['abcdef1'] }] }
    const found = scan(rule, `acme_${value}`, { file: 'git:blob/1234' })[0]!
    const keeps = originFilter([rule])!
    const at = (file: string, commit: string): boolean => keeps({ ...found, location: { ...found.location, file, commit } })
    expect([at('a.env', '1'), at('a.txt', '1'), at('a.env', 'abcdef12'), at('git:blob/1234', '1')]).toEqual([
      true,
      false,
      false,
      true,
    ])
    expect(originFilter([acme])).toBeUndefined()
  })
})

describe('what a rule allows', () => {
  const line = `x acme_${value} # fixture`
  it.each<[string, CustomRule['allow'], number]>([
    ['a secret by regex', [`^${value.slice(0, 6)}`], 0],
    ['another secret', ['^zz'], 1],
    ['the whole match', [{ matches: ['^acme_'] }], 0],
    ['the line', [{ lines: ['# fixture$'] }], 0],
    ['another line', [{ lines: ['elsewhere'] }], 1],
    ['a path', [{ paths: ['src/**'] }], 0],
    ['a stopword in any case', [{ stopwords: [value.slice(3, 9).toUpperCase()] }], 0],
    ['a commit', [{ commits: ['ABCDEF1'] }], 0],
    ['any of two conditions', [{ paths: ['no'], lines: ['fixture'] }], 0],
    ['both of two conditions', [{ condition: 'all', paths: ['src/**'], lines: ['fixture'] }], 0],
    ['only one of two that must both hold', [{ condition: 'all', paths: ['no'], lines: ['fixture'] }], 1],
    ['nothing, without conditions', [{}], 1],
  ])('%s', (_, allow, count) => {
    const text = `elsewhere\n${line}\nelsewhere`
    expect(secrets({ ...acme, allow }, text, { commit: 'abcdef1234567890' })).toHaveLength(count)
  })
})

describe('pairs', () => {
  const pair = (presence: 'required' | 'expected' | 'optional', withinLines?: number): CustomRule => ({
    ...acme,
    companions: [{ part: 'account', pattern: 'account=(\\d{6})', presence, withinLines }],
  })
  it('are one finding with two parts', () => {
    expect(scan(pair('expected'), `account=123456\nacme_${value}`)).toMatchObject([
      { parts: { account: '123456', secret: value }, missing: [] },
    ])
  })
  it('are reported as a half, or not at all, when the other half is missing', () => {
    expect(scan(pair('expected'), `acme_${value}`)).toMatchObject([{ missing: ['account'] }])
    expect(scan(pair('optional'), `acme_${value}`)).toMatchObject([{ missing: [] }])
    expect(scan(pair('required'), `acme_${value}`)).toEqual([])
  })
  it('must be within as many lines as said', () => {
    const text = `account=123456\n\n\nacme_${value}`
    expect(scan(pair('required', 3), text)).toHaveLength(1)
    expect(scan(pair('required', 2), text)).toHaveLength(0)
  })
})
