import { expect, it } from 'vitest'
import { fake } from '#core/samples.ts'
import { detect, rulesetOf } from '#testing/detect-sample.ts'
import { provider } from './index.ts'

const ruleset = rulesetOf([provider])
const hex = (length: number): string => fake(`rapidapi/${length}`, 'hex', length)

it('a key with the fixed characters in the middle is surer than any 50 characters', () => {
  const confidenceOf = (key: string): number | undefined => detect(ruleset, `X-RapidAPI-Key: ${key}`)[0]?.confidence
  expect(confidenceOf(`${hex(10)}msh${hex(15)}p${hex(6)}jsn${hex(12)}`)).toBe(0.97)
  expect(confidenceOf(fake('rapidapi/other', 'base62', 50))).toBe(0.75)
})
