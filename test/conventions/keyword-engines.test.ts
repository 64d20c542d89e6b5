import { describe, expect, it } from 'vitest'
import { ALL_RULES, builtInRules } from '#app/rules/catalogue.ts'
import { compileRuleset, findMatches, type Ruleset } from '#detect/index.ts'
import { foldAscii, serializeTables } from '#kernel/index.ts'
import { createScalarFinder } from '#kernel/scalar-finder.ts'

/** A machine without WebAssembly SIMD must find exactly what others find. */
describe('detection on the SIMD kernel and on its twin', () => {
  const entries = builtInRules(ALL_RULES)
  const simd = compileRuleset(entries)
  const keywords = [...new Set(entries.flatMap(({ rule }) => rule.keywords.map(foldAscii)))]
  const scalar: Ruleset = { ...simd, finder: createScalarFinder(serializeTables(keywords)) }
  const samples = entries.flatMap(({ rule }) => [...rule.matches(), ...rule.rejects()])

  const found = (ruleset: Ruleset, text: string): unknown[] =>
    findMatches(ruleset, Buffer.from(text)).map(({ rule, parts, confidence, missing }) => [
      rule.rule.id,
      parts,
      confidence,
      missing,
    ])

  it('runs on the kernel here', () => {
    expect(simd.finder.engine).toBe('simd')
    expect(scalar.finder.engine).toBe('scalar')
  })

  it('agrees on every sample of every rule', () => {
    for (const sample of samples) expect(found(simd, sample)).toEqual(found(scalar, sample))
  })

  it('agrees on all samples as one content, in any case', () => {
    const content = samples.join('\n')
    expect(found(simd, content).length).toBeGreaterThan(entries.length)
    for (const text of [content, content.toUpperCase(), content.toLowerCase()]) {
      expect(found(simd, text)).toEqual(found(scalar, text))
    }
  })
})
