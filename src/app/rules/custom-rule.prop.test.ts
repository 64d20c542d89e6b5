import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AppError } from '#base/errors.ts'
import { compileRuleset, findMatches } from '#detect/index.ts'
import { parseCustomRules } from './check-custom-rules.ts'
import { customRuleEntries } from './custom-rule-entries.ts'
import { customRuleSchema } from './custom-rule.ts'

const piece = fc.constantFrom(
  'acme',
  '_',
  '(',
  ')',
  '(?i)',
  '[a-z]',
  '[',
  '+',
  '*',
  '{2,9}',
  '{99}',
  '|',
  '\\b',
  '(?=',
  '$',
  '^',
  '\\1',
  'é',
  '.',
)
const pattern = fc.oneof(
  { weight: 4, arbitrary: fc.array(piece, { maxLength: 12 }).map((list) => list.join('')) },
  fc.string(),
)
const fine = fc.constantFrom('acme', 'acme(a+)+$', '(?P<name>a+)_', '(?i)ACME.*', 'é|a', '[a-f]{3,9}', '(a)(b)?')
const strange = fc.oneof(fc.jsonValue(), fc.string(), fc.integer(), fc.constant(Number.NaN))
const maybe = (arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 30, arbitrary }, { weight: 1, arbitrary: strange }, { weight: 30, arbitrary: fc.constant(undefined) })

const rule = fc.record(
  {
    id: fc.oneof({ weight: 30, arbitrary: fc.constantFrom('a', 'b', 'c-1') }, strange),
    pattern: fc.oneof({ weight: 3, arbitrary: fine }, pattern, { weight: 0, arbitrary: strange }),
    keywords: maybe(fc.array(fc.constantFrom('acme', 'bolt', 'é_'))),
    secret: maybe(fc.oneof(fc.nat(2), fc.constant('name'))),
    minEntropy: maybe(fc.double({ min: 0, max: 8, noNaN: true })),
    path: maybe(
      fc.oneof(
        pattern,
        pattern.map((text) => `/${text}/`),
      ),
    ),
    notAfter: maybe(fc.string({ maxLength: 10 })),
    allow: maybe(
      fc.array(fc.oneof(pattern, fc.record({ lines: fc.array(pattern), paths: fc.array(pattern) })), { maxLength: 3 }),
    ),
    companions: maybe(fc.array(fc.record({ part: fc.constantFrom('p', 'secret'), pattern }), { maxLength: 2 })),
  },
  { requiredKeys: ['id', 'pattern'] },
)

describe('any object as a rule', () => {
  it('is refused with a proper error, or scans any text to its end', () => {
    let accepted = 0
    fc.assert(
      fc.property(
        fc.array(rule, { minLength: 1, maxLength: 2 }),
        fc.string({ unit: 'binary', maxLength: 300 }),
        (raw, noise) => {
          let rules
          try {
            rules = parseCustomRules(raw, 'kagiban.yaml')
          } catch (error) {
            expect(error).toBeInstanceOf(AppError)
            return
          }
          accepted++
          expect(structuredClone(rules)).toEqual(rules)
          const ruleset = compileRuleset(customRuleEntries(rules))
          const bytes = Buffer.from(`acme_${noise} acme acme${'a'.repeat(300)}`)
          for (const match of findMatches(ruleset, bytes)) {
            expect(match.span.start).toBeLessThanOrEqual(match.span.end)
            match.rule.accepts?.(match, { origin: { file: 'a' }, bytes })
          }
        },
      ),
      { numRuns: 3000 },
    )
    expect(accepted).toBeGreaterThan(100)
  })
  it('passes the schema or fails it, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => void customRuleSchema.safeParse(raw)),
      { numRuns: 1000 },
    )
  })
})
