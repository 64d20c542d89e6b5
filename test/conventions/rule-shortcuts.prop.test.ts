import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ALL_RULES, builtInRules } from '#app/rules/catalogue.ts'
import { compileRuleset, findMatches, type RuleEntry } from '#detect/index.ts'
import { v8Pattern } from '#detect/pattern.ts'

const entries = builtInRules(ALL_RULES)
const rules = entries.map((entry) => [entry.rule.id, entry] as const)

/** The rule without anything that saves tries of its pattern. */
function thorough(entry: RuleEntry): RuleEntry {
  const { follows: _, startsWithKeyword: __, ...given } = entry.rule
  // What starts with the vendor's name lies beyond it as a whole.
  const rule = given.knownBy === 'name' ? { ...given, reach: (given.reach ?? 256) * 2 } : given
  return {
    ...entry,
    rule: entry.class === 'generic' && entry.rule.startsWithKeyword === true ? { ...rule, startsWithKeyword: true } : rule,
    patternOf: (source) => {
      const pattern = v8Pattern(source)
      return { next: (text, from) => pattern.next(text, from), at: (text, at) => pattern.at?.(text, at) }
    },
  }
}

function found(entry: RuleEntry): (text: string) => string[] {
  const ruleset = compileRuleset([entry])
  return (text) => {
    const matches = findMatches(ruleset, Buffer.from(text, 'latin1'))
    return [...new Set(matches.map(({ secret, confidence }) => `${secret.start}-${secret.end} ${confidence}`))]
  }
}

/** Texts that a pattern matches, of bytes alone; boundaries are left to what stands around them. */
function textsOf(pattern: RegExp): fc.Arbitrary<string> {
  const source = pattern.source.replaceAll(/(?<!\\)((?:\\\\)*)\\b/g, '$1')
  const text = fc.stringMatching(new RegExp(source, pattern.flags.replaceAll(/[im]/g, '')), { size: '-1' })
  return text.map((made) => made.replaceAll(/[^\0-\u00ff]/g, 'x'))
}

describe('what saves tries of a pattern loses nothing', () => {
  it.each(rules)('%s', (id, entry) => {
    const { rule } = entry
    const quick = found(entry)
    const slow = found(thorough(entry))
    const piece = fc.oneof(
      { weight: 3, arbitrary: textsOf(rule.pattern) },
      { weight: 3, arbitrary: fc.constantFrom(...rule.matches(), ...rule.rejects()) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(...rule.keywords, '=', ': ', '"', "'", '\\"', '(', '\n', ' ', '->', 'new X(', '.set('),
      },
    )
    const text = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(text, (content) => {
        const expected = slow(content)
        const actual = quick(content)
        expect(actual, id).toEqual(expect.arrayContaining(expected))
        // Matches that start at keywords may begin within one another.
        if (rule.startsWithKeyword !== true || entry.class === 'generic') expect(actual, id).toEqual(expected)
      }),
      // Secrets known by their vendor are all made by one function.
      { numRuns: rule.knownBy === 'name' ? 8 : 60 },
    )
  })
})
