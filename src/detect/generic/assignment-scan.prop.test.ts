import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rule } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { compileRuleset, findMatches, type Ruleset } from '#detect/index.ts'
import { genericRules } from './index.ts'

const value = (seed: string, length = 20): string => fake(`assignment-scan/${seed}`, 'base62', length)
const values = [
  value('a'),
  value('b', 9),
  value('c', 7),
  `${value('d', 4)} ${value('e', 12)}`,
  'correct-horse',
  'someOtherName',
  'a1b2',
  `\\${value('f')}`,
  `=${value('g')}`,
  `-${value('h')}`,
  `${value('i')}é`,
  'x',
  '${env:-',
  'Zq3.7Xw(',
]
const list = (texts: string): readonly string[] => texts.split('¦')
const names = list('password¦api_key¦x-auth-token¦clientSecret¦signing.key¦salt¦creds¦--token¦pw¦KEY_2¦cookie-key')
const tails = [...list(`¦Value¦-¦.¦_¦.set¦.equals¦ ¦\\"¦"¦']¦")¦]¦\n`), 'A'.repeat(31), '.x'.repeat(20)]
const operators = [
  ...list(':¦=¦ = ¦=>¦ -> ¦->¦:=¦, err := ¦??=¦ ||= ¦==¦ !== ¦, ¦(¦( ¦%3D¦>¦\t¦    ¦: ¦     ¦ ? ¦?: ¦::¦'),
  ...list(`: String = ¦: &'static str = ¦ string = ¦ value="¦ content = ¦</key>\n<string>`),
]
const wraps = list(
  `¦Some(¦new Key(decode(¦(None, ¦("X", ¦env.X || ¦env["X"] || ¦getenv('X') or ¦author ¦or ¦a ?? ¦x or ¦b¦@¦$¦foo[1] ?: ¦f("A", ¦the ¦x[¦&`,
)
const quotes = list(`"¦'¦\`¦\\"¦\\'¦¦"""¦\\\\\\"`)
const ends = list(`¦"¦'¦\`¦\\"¦;¦\n¦)¦,¦ ¦&b=c¦" + x`)
/** Mostly nothing, for what makes a match unlikely. */
const seldom = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.constantFrom(...texts) })
const line = fc
  .tuple(
    fc.constantFrom(...names),
    seldom(tails),
    fc.constantFrom(...operators),
    seldom(wraps),
    fc.constantFrom(...quotes),
    fc.constantFrom(...values),
    seldom(ends),
  )
  .map(([name, tail, operator, wrap, quote, secret, end]) => name + tail + operator + wrap + quote + secret + quote + end)
const shuffled = fc.array(fc.constantFrom(...names, ...tails, ...operators, ...wraps, ...quotes, ...values, ...ends), {
  maxLength: 12,
})
const text = fc.oneof(
  line,
  fc.array(line, { maxLength: 3 }).map((lines) => lines.join(' ')),
  shuffled.map((pieces) => pieces.join('')),
)

function rulesetOf(change: (rule: Rule) => Rule): Ruleset {
  return compileRuleset(genericRules.map((rule) => ({ rule: change(rule), provider: 'generic', class: 'generic' })))
}

describe('the scan of bytes after a name', () => {
  const quick = rulesetOf((rule) => rule)
  const slow = rulesetOf((rule) => ({ ...rule, follows: () => true }))
  const found = (ruleset: Ruleset, content: string): string[] =>
    findMatches(ruleset, Buffer.from(content)).map(
      ({ rule, secret, confidence }) => `${rule.rule.id} ${secret.start}-${secret.end} ${confidence}`,
    )

  it('loses nothing that the pattern and the check would find', () => {
    let count = 0
    fc.assert(
      fc.property(text, (content) => {
        const expected = found(slow, content)
        count += expected.length
        expect(found(quick, content)).toEqual(expected)
      }),
      { numRuns: 20_000 },
    )
    expect(count).toBeGreaterThan(2000)
  })

  it('says no to names in prose and to values that are words', () => {
    const follows = genericRules.find(({ id }) => id === 'generic-api-key')?.follows
    if (typeof follows !== 'function') throw new Error('no test')
    const test = (content: string): boolean =>
      follows(Buffer.from(content), content.indexOf('key'), content.indexOf('key') + 3)
    for (const content of [
      'the key of a map',
      'key: "userName"',
      'key?: string',
      'keyboard',
      'keys.map((x) => x)',
      'key = toName(x)',
      'a key',
    ])
      expect(test(content), content).toBe(false)
    for (const content of [`key: "${value('k')}"`, `key=${value('l')}`, `key = decode("${value('m')}")`])
      expect(test(content), content).toBe(true)
  })
})
