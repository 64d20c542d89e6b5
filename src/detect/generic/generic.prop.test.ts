import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMatches } from '#detect/index.ts'
import { rulesetOf } from '#testing/detect-sample.ts'
import { genericRules } from './index.ts'

const ruleset = rulesetOf([{ id: 'generic', name: 'Generic', homepage: '', rules: genericRules }])
const samples = genericRules.flatMap((rule) => [...rule.matches(), ...rule.rejects()])
const piece = fc.oneof(
  fc.constantFrom(...samples, 'password', 'api_key', '=', ': ', '"', "'", '\\"', '(', '${', '\n', '<', '>', 'getenv("X", '),
  fc.string({ unit: 'binary', maxLength: 40 }),
)
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))
const rangeOf = (secret: { start: number; end: number }): string => `${secret.start}-${secret.end}`

describe('generic rules on any text', () => {
  it('weigh without throwing, and give a confidence between 0 and 1', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...genericRules),
        fc.string({ unit: 'binary' }),
        text,
        text,
        text,
        (rule, secret, before, lead, after) => {
          const check = rule.check!(secret, { secret }, { before, lead, after })
          if (check.verdict === 'neutral') expect(check.confidence).toSatisfy((c: number) => c > 0 && c < 1)
          else expect(check.verdict).toBe('reject')
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('find the same in the middle of other lines as alone', () => {
    fc.assert(
      fc.property(fc.constantFrom(...genericRules.flatMap((rule) => rule.matches())), fc.nat(600), (sample, padding) => {
        const alone = findMatches(ruleset, Buffer.from(sample)).map(({ secret }) => rangeOf(secret))
        const prefix = `${'x'.repeat(padding)}\n`
        const within = findMatches(ruleset, Buffer.from(`${prefix}${sample}\n${'y'.repeat(padding)}`))
        const moved = within.map(({ secret: { start, end } }) =>
          rangeOf({ start: start - prefix.length, end: end - prefix.length }),
        )
        expect(moved).toEqual(alone)
      }),
    )
  })

  it('hold what they find: the secret is the text of its range', () => {
    fc.assert(
      fc.property(text, (content) => {
        const bytes = Buffer.from(content)
        for (const { secret } of findMatches(ruleset, bytes))
          expect(bytes.toString('utf8', secret.start, secret.end)).toBe(secret.value)
      }),
      { numRuns: 500 },
    )
  })

  it('take time that grows with the text only, on lines made to be slow', () => {
    const slow = [
      'password'.repeat(20_000),
      `password${' '.repeat(200_000)}`,
      `password = ${'a('.repeat(50_000)}`,
      `key = "${'\\'.repeat(200_000)}`,
      'token = process.env.'.repeat(10_000),
      `secret${'"'.repeat(200_000)}`,
    ]
    for (const content of slow) {
      const started = performance.now()
      findMatches(ruleset, Buffer.from(content))
      expect(performance.now() - started, content.slice(0, 30)).toBeLessThan(3000)
    }
  })
})
