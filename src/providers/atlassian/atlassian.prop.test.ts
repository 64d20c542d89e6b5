import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { detect, rulesetOf } from '#testing/detect-sample.ts'
import { provider } from './index.ts'

const ruleset = rulesetOf([provider])
const checks = provider.rules.flatMap(({ id, check, matches }) => {
  const secrets = matches().flatMap((sample) => detect(ruleset, sample).map((match) => match.secret.value))
  return check === undefined ? [] : [{ id, check, secrets }]
})
const VERDICTS = ['pass', 'fail', 'neutral', 'reject']

it.each(checks)('$id answers for any text', ({ check }) => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(VERDICTS).toContain(check(text, {}).verdict)
    }),
  )
})

it.each(checks)('$id answers for a damaged secret', ({ check, secrets }) => {
  fc.assert(
    fc.property(fc.constantFrom(...secrets), fc.nat(), fc.nat(3), fc.string(), (secret, at, removed, added) => {
      const cut = at % secret.length
      expect(VERDICTS).toContain(check(secret.slice(0, cut) + added + secret.slice(cut + removed), {}).verdict)
    }),
  )
})
