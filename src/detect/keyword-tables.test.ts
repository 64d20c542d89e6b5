import { describe, expect, it } from 'vitest'
import { ALL_RULES, builtInRules } from '#app/rules/catalogue.ts'
import { serializeTables } from '#kernel/index.ts'
import { buildTables, keywordTables } from './keyword-tables.ts'
import { builtTables, compileRuleset } from './ruleset.ts'

describe('keyword tables', () => {
  it('are those made ahead when they are for the same keywords', () => {
    const built = { ...buildTables(['abc', 'def']), base64: Buffer.from('made ahead').toString('base64') }
    expect(Buffer.from(keywordTables(['abc', 'def'], built)).toString()).toBe('made ahead')
  })

  it('are made anew for other keywords, or the same ones in another order', () => {
    const built = buildTables(['abc', 'def'])
    for (const keywords of [['def', 'abc'], ['abc'], ['abc', 'def', 'ghi'], ['abcdef']]) {
      expect(Buffer.from(keywordTables(keywords, built)).equals(serializeTables(keywords))).toBe(true)
    }
  })

  it('of the bundle are those that a ruleset of all built-in rules asks for', () => {
    const entries = builtInRules(ALL_RULES)
    const { keywords } = compileRuleset(entries)
    const built = builtTables(entries)
    const folded = [...new Set(entries.flatMap(({ rule }) => rule.keywords.map((text) => text.toLowerCase())))]
    expect(built.keywords).toBe(buildTables(folded).keywords)
    expect(keywords.map(({ length }) => length)).toEqual(folded.map(({ length }) => length))
    expect(Buffer.from(built.base64, 'base64').equals(serializeTables(folded))).toBe(true)
  })

  it('refuse more keywords than the kernel can number', () => {
    const keywords = Array.from({ length: 65_536 }, (_, i) => `keyword${i}`)
    expect(() => keywordTables(keywords)).toThrow(expect.objectContaining({ code: 'E_RULES_INVALID' }))
  })
})
