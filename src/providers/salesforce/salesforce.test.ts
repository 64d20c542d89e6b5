import { expect, it } from 'vitest'
import { fake } from '#core/samples.ts'
import { detect, rulesetOf } from '#testing/detect-sample.ts'
import { provider } from './index.ts'

const ruleset = rulesetOf([provider])

it('a token tells its organization, with an id of 15 or 18 characters', () => {
  for (const length of [12, 15]) {
    const organization = `00D${fake('salesforce/org', 'base62', length)}`
    const [match] = detect(ruleset, `token=${organization}!AQ${fake('salesforce/t', 'base62', 94)}`)
    expect(match?.facts).toEqual({ organization })
  }
})

it('an id of the wrong length is no token', () => {
  expect(detect(ruleset, `00D${fake('salesforce/org', 'base62', 13)}!AQ${fake('salesforce/t', 'base62', 94)}`)).toEqual([])
})
