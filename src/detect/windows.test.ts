import { describe, expect, it } from 'vitest'
import type { Rule } from '#core/rule.ts'
import { compileRuleset } from './ruleset.ts'
import { keywordWindows } from './windows.ts'

const windowsOf = (
  rule: Pick<Rule, 'keywords' | 'reach' | 'startsWithKeyword' | 'follows' | 'notBefore'>,
  text: string,
): number[] | undefined => {
  const whole: Rule = {
    id: 'x',
    name: 'x',
    kind: 'api-key',
    severity: 'low',
    pattern: /x/,
    matches: () => [],
    rejects: () => [],
    ...rule,
  }
  return keywordWindows(compileRuleset([{ rule: whole, provider: 'x', class: 'provider' }]), Buffer.from(text)).get(0)
}

describe('keyword windows', () => {
  it('reach to both sides of a keyword, within the content', () => {
    expect(windowsOf({ keywords: ['key'], reach: 4 }, '..........key..........')).toEqual([6, 17])
    expect(windowsOf({ keywords: ['key'], reach: 4 }, '.key.')).toEqual([0, 5])
  })

  it('are absent without a keyword', () => {
    expect(windowsOf({ keywords: ['key'], reach: 4 }, 'other')).toBeUndefined()
  })

  it('become one where they touch, and stay apart where they do not', () => {
    expect(windowsOf({ keywords: ['key'], reach: 2 }, 'key....key.....key')).toEqual([0, 12, 13, 18])
  })

  it('cover a longer keyword that ends later but begins before windows already there', () => {
    expect(windowsOf({ keywords: ['key', 'abcdefgh-key-'], reach: 1 }, '..abcdefgh-key-..')).toEqual([1, 16])
    expect(windowsOf({ keywords: ['abc', 'key', 'abc.....key!'], reach: 1 }, '..abc.....key!..')).toEqual([1, 15])
  })

  it('are the keywords themselves for a rule whose matches start with one', () => {
    expect(windowsOf({ keywords: ['key', 'keys'], startsWithKeyword: true }, 'a key, keys')).toEqual([2, 5, 7, 10, 7, 11])
  })

  it('leave out keywords after which there is not what has to follow', () => {
    const rule = { keywords: ['key'], reach: 2, follows: { through: ' ', within: 2, to: '=' } }
    expect(windowsOf(rule, 'key.......key =...')).toEqual([8, 15])
    expect(windowsOf({ ...rule, startsWithKeyword: true }, 'key.......key =...')).toEqual([10, 13])
    expect(windowsOf(rule, 'key')).toBeUndefined()
  })

  it('leave out keywords that a match may not start at, after what stands before', () => {
    expect(windowsOf({ keywords: ['key'], startsWithKeyword: true }, 'akey key')).toEqual([5, 8])
    expect(windowsOf({ keywords: ['key'], startsWithKeyword: true, notBefore: '' }, 'akey key')).toEqual([1, 4, 5, 8])
  })
})
