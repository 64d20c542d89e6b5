import { describe, expect, it } from 'vitest'
import { compileRule, type CompiledRule } from './compiled-rule.ts'
import { inCase } from './keyword-case.ts'

function ruleOf(pattern: RegExp, startsWithKeyword = true): CompiledRule {
  const rule = {
    id: 'x',
    name: 'X',
    kind: 'api-key',
    severity: 'high',
    keywords: ['unused'],
    startsWithKeyword,
    pattern,
    matches: () => [],
    rejects: () => [],
  } as const
  return compileRule({ rule, provider: 'x', class: 'provider' }, 0)
}

describe('the case of a keyword', () => {
  it.each([
    ['matters where all matches begin with it in one', [ruleOf(/EAA[a-z]{20}/)], 'EAA', [1, 1, 1]],
    ['matters of single letters', [ruleOf(/[MNO][A-Za-z]{20}/), ruleOf(/[A-Z]AA/)], 'Eaa', [1, 0, 0]],
    ['matters when it is lower case, too', [ruleOf(/eaA/)], 'eaA', [1, 1, 1]],
  ])('%s', (_, rules, text, exact) => {
    expect(inCase(text.toLowerCase(), rules)).toEqual({ text, exact: Uint8Array.from(exact) })
  })

  it.each([
    ['a pattern takes both', [ruleOf(/eaa/i)]],
    ['rules differ', [ruleOf(/EAA/), ruleOf(/eaa/)]],
    ['the pattern may begin elsewhere', [ruleOf(/EAA/), ruleOf(/EAA/, false)]],
    ['the pattern is not read', [ruleOf(/(?=EAA)EAA/)]],
    ['no match begins with the keyword at all', [ruleOf(/XYZ/)]],
  ])('does not matter when %s', (_, rules) => {
    expect(inCase('eaa', rules)).toEqual({ text: 'eaa', exact: undefined })
  })
})
