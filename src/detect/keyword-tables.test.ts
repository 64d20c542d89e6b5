import { describe, expect, it } from 'vitest'
import { ALL_RULES, builtInRules } from '#app/rules/catalogue.ts'
import type { Rule } from '#core/rule.ts'
import { buildTables, keywordTables } from './keyword-tables.ts'
import { compileRule } from './compiled-rule.ts'
import { builtTables, compileRuleset, type CompiledRule } from './ruleset.ts'
import { findMatches } from './match.ts'
import { packTables, unpackTables } from './packed-tables.ts'

const base: Rule = {
  id: 'a',
  name: 'A',
  kind: 'api-key',
  severity: 'high',
  keywords: ['acme'],
  reach: 12,
  startsWithKeyword: true,
  pattern: /acme_(?<secret>[0-9a-f]{16})/,
  matches: () => [],
  rejects: () => [],
}

function rules(...changes: Partial<Rule>[]): CompiledRule[] {
  return changes.map((change, index) =>
    compileRule({ rule: { ...base, ...change }, provider: 'test', class: 'provider' }, index),
  )
}

const three = rules({ id: 'a' }, { id: 'b', keywords: ['acme', 'Bolt'] }, { id: 'c', keywords: ['coin'] })
const ahead = { ...buildTables(three), tables: Buffer.from('made ahead') }

describe('keyword tables', () => {
  it('are those made ahead when they are for the same rules', () => {
    const { keywords, tables } = keywordTables(three, ahead)
    expect(Buffer.from(tables).toString()).toBe('made ahead')
    expect(keywords).toEqual(keywordTables(three, undefined).keywords)
  })

  it('are those made ahead for most of the rules, too, with the numbers that these have now', () => {
    const all = Array.from({ length: 20 }, (_, i) => ({ id: `r${i}`, keywords: [`word${i % 10}`] }))
    const built = { ...buildTables(rules(...all)), tables: Buffer.from('made ahead') }
    const { keywords, tables } = keywordTables(rules(...all.slice(0, 4), ...all.slice(5)), built)
    expect(Buffer.from(tables).toString()).toBe('made ahead')
    expect(keywords.map(({ rules: waiting }) => waiting).slice(3, 6)).toEqual([[3, 12], [13], [4, 14]])
    expect(Buffer.from(keywordTables(rules(...all.slice(10)), built).tables).toString()).not.toBe('made ahead')
  })

  it('are made anew for other rules, or the same ones in another order', () => {
    for (const others of [rules({ id: 'b' }, { id: 'a' }), rules({ id: 'a' }, { id: 'x' })]) {
      const { keywords, tables } = keywordTables(others, ahead)
      expect(Buffer.from(tables).toString()).not.toBe('made ahead')
      expect(keywords).toEqual([{ length: 4, rules: [0, 1] }])
    }
  })

  it('of the bundle are those that a ruleset of all built-in rules asks for', () => {
    const entries = builtInRules(ALL_RULES)
    const made = compileRuleset(entries, undefined)
    const loaded = compileRuleset(entries, builtTables(entries))
    expect(loaded.keywords).toEqual(made.keywords)
    const text = Buffer.from(entries.flatMap(({ rule }) => rule.matches()).join('\n'))
    const found = (ruleset: typeof made): unknown => findMatches(ruleset, text).map(({ rule, span }) => [rule.index, span])
    expect(found(loaded)).toEqual(found(made))
  })

  it('are the same after they were kept as bytes, wherever these lie', () => {
    const odd = { ...ahead, tables: Buffer.from('odd') }
    for (const built of [ahead, odd, buildTables([])]) {
      const packed = packTables(built)
      for (const bytes of [packed, Buffer.concat([Buffer.from('x'), packed]).subarray(1)])
        expect(unpackTables(bytes)).toEqual({ ...built, tables: expect.anything() as unknown })
      expect(Buffer.from(unpackTables(packed).tables)).toEqual(Buffer.from(built.tables))
    }
  })

  it('are not those of built-in rules for a user’s rule with the same id', () => {
    const rule = { ...base, keywords: ['other'], pattern: /other(?<secret>\d{9})/ }
    const pattern = { next: () => undefined }
    const entry = { rule, provider: 'test', class: 'provider', patternOf: () => pattern } as const
    expect(compileRuleset([entry], buildTables(rules({}))).keywords).toEqual([{ length: 5, rules: [0] }])
  })

  it('refuse more keywords than the kernel can number', () => {
    const keywords = Array.from({ length: 65_536 }, (_, i) => `keyword${i}`)
    expect(() => keywordTables(rules({ keywords }), undefined)).toThrow(expect.objectContaining({ code: 'E_RULES_INVALID' }))
  })
})

describe('the kernel’s test of a keyword', () => {
  const hits = (made: readonly CompiledRule[], text: string): number => {
    let count = 0
    compileRuleset(made.map((rule) => ({ rule: rule.rule, provider: 'test', class: 'provider' }))).finder.find(
      Buffer.from(text),
      () => count++,
    )
    return count
  }

  it('lets only those keywords pass after which the rule’s value may be', () => {
    const text = `acme_${'0'.repeat(16)} acme_${'0'.repeat(15)} xacme_${'0'.repeat(16)} \\nacme_${'0'.repeat(16)}`
    expect(hits(rules({}), text)).toBe(2)
  })

  it('lets pass what one of several rules may match', () => {
    const two = rules({ id: 'a' }, { id: 'b', pattern: /acme-(?<secret>[x-z]{10})/, notBefore: '' })
    expect(hits(two, `xacme-${'y'.repeat(10)}`)).toBe(1)
    expect(hits(two, `xacme-${'y'.repeat(9)}`)).toBe(0)
  })

  it('is none for a rule whose matches need not start with the keyword', () => {
    expect(hits(rules({ id: 'a' }, { id: 'b', startsWithKeyword: false }), 'xacme-')).toBe(1)
  })
})
