import { describe, expect, it } from 'vitest'
import { fake } from '#core/samples.ts'
import { AppError } from '#base/errors.ts'
import { compileRuleset, type Match } from '#detect/index.ts'
import { acceptedMatches, excludedRules, findMatches } from '#detect/index.ts'
import { checkCustomRules } from './check-custom-rules.ts'
import { customRuleEntries } from './custom-rule-entries.ts'
import { importGitleaksToml } from './gitleaks-toml.ts'

const value = fake('gitleaks', 'hex', 24)

function find(toml: string, text: string, file = 'src/app.env'): Match[] {
  const { rules } = importGitleaksToml(toml, 'gitleaks.toml')
  checkCustomRules(rules, 'gitleaks.toml')
  const ruleset = compileRuleset(customRuleEntries(structuredClone(rules)))
  const bytes = Buffer.from(text)
  const origin = { file, commit: 'abcdef1234567' }
  return [...acceptedMatches(findMatches(ruleset, bytes, excludedRules(ruleset, origin)), { origin, bytes })]
}

const found = (toml: string, text: string, file?: string): string[] =>
  find(toml, text, file).map(({ secret }) => secret.value)
const warnings = (toml: string): readonly string[] => importGitleaksToml(toml, 'gitleaks.toml').warnings

function errorOf(toml: string): AppError {
  try {
    importGitleaksToml(toml, 'gitleaks.toml')
  } catch (error) {
    if (error instanceof AppError) return error
    throw error
  }
  throw new Error('no error')
}

const acme = `[[rules]]
id = "acme-key"
description = "Key of Acme"
regex = '''(?i)acme[_-]key\\s*=\\s*["']?([0-9a-f]{24})'''
keywords = ["acme"]
`
const line = `ACME_KEY = "${value}"`

describe('rules of a Gitleaks file', () => {
  it('come over with id, description, regex, keywords', () => {
    expect(importGitleaksToml(acme, 'gitleaks.toml')).toMatchObject({
      rules: [{ id: 'acme-key', name: 'Key of Acme', keywords: ['acme'] }],
      disabled: [],
      warnings: [],
    })
    expect(found(acme, line)).toEqual([value])
  })
  it('take the group that secretGroup names', () => {
    expect(found(`[[rules]]\nid="g"\nregex='(k)-(\\w{4})-(\\d{6})'\nsecretGroup=3`, 'k-abcd-123456')).toEqual(['123456'])
  })
  it('take the first group even where a later one is called secret', () => {
    expect(found(`[[rules]]\nid="g"\nregex='(k\\d)-(?P<secret>\\d)'`, 'k1-2')).toEqual(['k1'])
  })
  it('hold to entropy and path', () => {
    expect(found(`${acme}entropy = 3.0`, `${line} acme_key=${'ab'.repeat(12)}`)).toEqual([value])
    expect(found(`${acme}path = '''\\.ya?ml$'''`, line)).toEqual([])
    expect(found(`${acme}path = '''\\.ya?ml$'''`, line, 'a/b.yml')).toEqual([value])
  })
  it('run without keywords, and where their keyword is far from the match', () => {
    expect(found(`[[rules]]\nid="k"\nregex='\\b[0-9a-f]{24}\\b'`, `x ${value}`)).toEqual([value])
    const far = `[[rules]]\nid="k"\nregex='\\b[0-9a-f]{24}\\b'\nkeywords=["acme"]`
    expect(found(far, `acme${'\n'.repeat(9000)}${value}`)).toEqual([value])
    expect(found(far, value)).toEqual([])
  })
  it('are read whatever the case of their fields', () => {
    expect(found(`[[Rules]]\nID="g"\nRegex='(k)-(\\d)'\nSECRETGROUP=2`, 'k-7')).toEqual(['7'])
  })
})

describe('allowlists', () => {
  it.each<[string, string, number]>([
    ['regexes on the secret', `regexes = ['^${value.slice(0, 4)}']`, 0],
    ['regexes on the match', `regexTarget = "match"\nregexes = ['(?i)^acme_key']`, 0],
    ['regexes on the line', `regexTarget = "line"\nregexes = ['fixture$']`, 0],
    ['regexes on another target do not look at the line', `regexes = ['fixture']`, 1],
    ['paths', `paths = ['\\.env$']`, 0],
    ['commits', `commits = ["abcdef1234567"]`, 0],
    ['stopwords', `stopwords = ["${value.slice(2, 9)}"]`, 0],
    ['AND of which one fails', `condition = "AND"\npaths = ['\\.txt$']\nregexes = ['^${value.slice(0, 4)}']`, 1],
    ['AND of which all hold', `condition = "AND"\npaths = ['\\.env$']\nregexes = ['^${value.slice(0, 4)}']`, 0],
  ])('%s', (_, list, count) => {
    for (const table of ['[[rules.allowlists]]', '[rules.allowlist]', '[[allowlists]]', '[allowlist]'])
      expect(found(`${acme}${table}\n${list}`, `${line} # fixture`)).toHaveLength(count)
  })
  it('of the whole file touch the rules that targetRules names', () => {
    const other = acme.replaceAll('acme', 'bolt')
    const toml = `${acme}${other}[[allowlists]]\ntargetRules = ["acme-key"]\npaths = ['env']`
    expect(find(toml, `${line}\n${line.replace('ACME', 'BOLT')}`).map(({ rule }) => rule.rule.id)).toEqual(['bolt-key'])
  })
  it('that cannot be expressed whole hide nothing', () => {
    const toml = `${acme}[[rules.allowlists]]\ncondition = "AND"\npaths = ['env']\nregexes = ['x(?=y)']`
    expect(found(toml, line)).toEqual([value])
    expect(warnings(toml).join('\n')).toMatch(/rule "acme-key": allowlist: .*whole allowlist was ignored/)
  })
  it('never show their regexes in warnings', () => {
    expect(warnings(`${acme}[rules.allowlist]\nregexes = ['''hunter2hunter2(''']`).join()).not.toContain('hunter2')
  })
})

describe('rules that need others', () => {
  const account = `[[rules]]\nid = "acme-account"\nregex = '''account=(\\d{6})'''\nskipReport = true\n`
  const needing = (field: string): string => `${acme}${field}\n${account}`
  it('are found with both halves, within the lines that are said', () => {
    const toml = needing('[[rules.required]]\nid = "acme-account"\nwithinLines = 2')
    expect(find(toml, `account=123456\n\n${line}`)).toMatchObject([{ parts: { acme_account: { value: '123456' } } }])
    expect(found(toml, `account=123456\n\n\n${line}`)).toEqual([])
    expect(found(toml, line)).toEqual([])
  })
  it('do not report the parts themselves', () => {
    expect(importGitleaksToml(needing('[[rules.required]]\nid = "acme-account"'), 'f').rules.map(({ id }) => id)).toEqual([
      'acme-key',
    ])
  })
  it('read the components of newer Betterleaks', () => {
    const toml = needing('components = [{ id = "acme-account", optional = true, within = "5L,100C" }]')
    expect(find(toml, `account=123456\n${line}`)).toMatchObject([{ parts: { acme_account: { value: '123456' } } }])
    expect(found(toml, line)).toEqual([value])
    expect(warnings(toml).join()).toMatch(/columns are ignored/)
  })
  it('are left out when the other rule cannot be had', () => {
    const toml = `${acme}[[rules.required]]\nid = "elsewhere"`
    expect(importGitleaksToml(toml, 'f').rules).toEqual([])
    expect(warnings(toml).join()).toMatch(/rule "acme-key": left out: it needs rule "elsewhere"/)
  })
})

describe('what cannot be taken over is said', () => {
  it.each<[string, string, RegExp]>([
    [
      'validate',
      `${acme}validate = 'http.get("https://api.invalid/")'`,
      /"acme-key": "validate" is ignored \(it calls a service\)/,
    ],
    ['a filter', `${acme}filter = 'containsAny(finding.secret, ["x"])'`, /"acme-key": filter: 1 of its conditions/],
    ['a prefilter', `prefilter = 'true'\n${acme}`, /"prefilter" at the top/],
    ['an unknown field', `${acme}colour = "red"`, /"acme-key": "colour" is ignored/],
    ['lookaround', `[[rules]]\nid="a"\nregex='a(?=b)'`, /"a": left out: regex: lookaround/],
    ['a path without a regex', `[[rules]]\nid="a"\npath='\\.p12$'`, /"a": left out: it looks at paths only/],
    ['a change of a default rule', `[[rules]]\nid="a"\n[rules.allowlist]\npaths=['x']`, /"a": left out: it has no regex/],
    ['another file', `${acme}[extend]\npath = "base.toml"`, /extend.path is not followed/],
    ['a short keyword', `[[rules]]\nid="a"\nregex='\\d{9}'\nkeywords=["ab"]`, /"a": keywords of fewer than 3/],
    ['a rule defined twice', `${acme}${acme}`, /defined more than once/],
    [
      'an allowlist over default rules',
      `${acme}[extend]\nuseDefault = true\n[allowlist]\npaths = ['x']`,
      /not kagiban's own/,
    ],
    ['a target that is not there', `${acme}[[allowlists]]\ntargetRules=["zz"]\npaths=['x']`, /targetRules names "zz"/],
    ['a group that is not there', `[[rules]]\nid="a"\nregex='\\d{9}'\nsecretGroup=2`, /secretGroup/],
  ])('%s', (_, toml, message) => {
    expect(warnings(toml).join('\n')).toMatch(message)
    for (const warning of warnings(toml)) expect(warning).toMatch(/^gitleaks\.toml: /)
  })
  it('but the entropy limit of a filter is taken over', () => {
    const toml = `${acme}filter = 'entropy(finding["secret"]) <= 3.0 || failsTokenEfficiency(finding["secret"])'`
    expect(importGitleaksToml(toml, 'f').rules).toMatchObject([{ minEntropy: 3 }])
    expect(warnings(toml)).toHaveLength(1)
  })
  it('and disabled rules are handed on and not imported', () => {
    const toml = `${acme}[extend]\nuseDefault = true\ndisabledRules = ["acme-key", "other-key"]`
    expect(importGitleaksToml(toml, 'f')).toMatchObject({ rules: [], disabled: ['acme-key', 'other-key'] })
  })
})

describe('a file that cannot be read', () => {
  it.each<[string, string, RegExp]>([
    ['is no TOML', 'a = [', /^gitleaks\.toml: This is not valid TOML at line 1/],
    ['has a rule without an id', `[[rules]]\nregex = "x"`, /rule number 1, id: /],
    ['has an id with blanks', `[[rules]]\nid = "a b"\nregex = "x"`, /rule number 1, id: use letters/],
    ['has a regex of the wrong type', `${acme}[[rules]]\nid = "b"\nregex = 5`, /rule number 2, regex: /],
    ['has rules that are no tables', 'rules = [1]', /rule number 1: /],
    ['has rules that are no list', 'rules = "x"', /rules: /],
  ])('%s', (_, toml, message) => {
    expect(errorOf(toml)).toMatchObject({ code: 'E_RULES_INVALID' })
    expect(errorOf(toml).message).toMatch(message)
  })
  it('is not quoted in the error', () => {
    expect(errorOf(`password = "hunter2hunter2\n`).message).not.toContain('hunter2')
  })
})
