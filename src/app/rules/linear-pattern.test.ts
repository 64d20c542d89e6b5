import { describe, expect, it } from 'vitest'
import type { Pattern } from '#detect/index.ts'
import { checkPattern, linearPattern, MAX_UNBOUNDED_BYTES, type CheckedPattern } from './linear-pattern.ts'

function fit(pattern: string): CheckedPattern {
  const check = checkPattern(pattern)
  if (check.kind === 'unfit') throw new Error(check.problem)
  return check.pattern
}

function all(pattern: Pattern, text: string): string[] {
  const bytes = Buffer.from(text).toString('latin1')
  const found: string[] = []
  let at = 0
  for (;;) {
    const match = pattern.next(bytes, at)
    if (match === undefined) return found
    const { start, end } = match.groups['secret']!
    found.push(Buffer.from(bytes.slice(start, end), 'latin1').toString())
    at = Math.max(match.end, at + 1)
  }
}

const find = (pattern: string, text: string, group?: string | number): string[] =>
  all(linearPattern(fit(pattern), { group, as: 'secret' }), text)

function problem(pattern: string): string {
  const check = checkPattern(pattern)
  return check.kind === 'unfit' ? check.problem : 'none'
}

describe('the value of a match', () => {
  it('is the group called secret', () => {
    expect(find('(\\w+)=(?P<secret>\\d+)', 'a=1 b=22')).toEqual(['1', '22'])
  })
  it('is the first group that is not empty when none is called so', () => {
    expect(find('x(a*)=(\\d+)', 'x=12')).toEqual(['12'])
  })
  it('is the whole match when there is no group', () => {
    expect(find('k\\d+', 'k1 k2')).toEqual(['k1', 'k2'])
  })
  it('is the chosen group, and a match without it is passed over', () => {
    expect(find('(\\w)=(?:(\\d)|x)', 'a=x b=2', 2)).toEqual(['2'])
    expect(find('(?<k>\\w)=(?<v>\\d)', 'b=2', 'k')).toEqual(['b'])
  })
})

describe('boundaries and characters', () => {
  it('sees what stands before the place where the search goes on', () => {
    expect(find('\\ba', 'aaa a')).toEqual(['a', 'a'])
    expect(find('^a', 'aaa')).toEqual(['a'])
  })
  it('finds characters outside ASCII, in classes and in any case-insensitive pattern', () => {
    expect(find('パスワード[:：]\\s*(\\w+)', 'パスワード：geheim')).toEqual(['geheim'])
    expect(find('(?i)É(\\d)', 'É1 é2 \u00C3\u00E93')).toEqual(['1'])
    expect(find('\\Qé.\\E+x', 'é...x éx')).toEqual(['é...x'])
    expect(find('\\x{e9}(\\d)', 'é5')).toEqual(['5'])
  })
})

describe('patterns that are refused', () => {
  it.each([
    ['foo(?=bar)', /lookaround "\(\?=".*notBefore/],
    ['(?<!x)foo', /lookaround "\(\?<!"/],
    ['(a)\\1', /back-reference/],
    ['a{2000}', /repeat count/],
    ['a*', /empty text/],
    ['(', /RE2 syntax/],
    ['\\p{Greek}x', /Unicode classes/],
    ['[あ-ん]x', /range/],
    ['[^あ]x', /negated/],
    ['('.repeat(3000) + ')'.repeat(3000), /nest/],
    [Array.from({ length: 900 }, () => 'a{0,999}').join('b'), /large/],
    ['a'.repeat(9000), /longer than/],
  ])('%#: says why', (pattern, message) => {
    expect(problem(pattern)).toMatch(message)
  })
  it('never shows more than a few characters of the pattern', () => {
    const secret = 'hunter2hunter2hunter2'
    expect(problem(`${secret}(`)).not.toContain('hunter2')
  })
})

describe('time', () => {
  function timed(pattern: string, text: string): number {
    const started = performance.now()
    find(pattern, text)
    return performance.now() - started
  }
  // A backtracking engine takes longer than the universe on the first three; seconds are a generous bound here.
  it.each(['(a+)+$', '(a|aa)+$', '(.*a){20}b', 'a[^y]*y|a'])('%s on a line of 50,000 characters ends', (pattern) => {
    expect(timed(pattern, `${'a'.repeat(50_000)}!`)).toBeLessThan(30_000)
  })
  it('still finds every match of a pattern that looks far ahead', () => {
    expect(find('a[^y]*y|a', 'a'.repeat(10_000))).toHaveLength(10_000)
  })
})

describe('matches without an end', () => {
  it('are all found, wherever they lie in the text and whatever lies between', () => {
    const text = Array.from(
      { length: 300 },
      (_, i) => `${'-'.repeat((i * 37) % 1500)}<${'x'.repeat(((i * 53) % 700) + 1)}>`,
    ).join('')
    expect(find('<x+>', text)).toEqual(text.match(/<x+>/g))
  })
  it('are found up to the stated length and not cut', () => {
    const fits = 'x'.repeat(MAX_UNBOUNDED_BYTES - 10)
    expect(find('<x+>', `${'-'.repeat(50_000)}<${fits}>`)).toEqual([`<${fits}>`])
    expect(find('<x+>', `<${'x'.repeat(MAX_UNBOUNDED_BYTES * 3)}> <x>`)).toEqual(['<x>'])
  })
  it('do not end where the view ends', () => {
    expect(find('x+$', `${'x'.repeat(20_000)}y`)).toEqual([])
  })
})
