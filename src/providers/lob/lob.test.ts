import { expect, it } from 'vitest'
import { fake } from '#core/samples.ts'
import { detect, rulesetOf } from '#testing/detect-sample.ts'
import { provider } from './index.ts'

const ruleset = rulesetOf([provider])

it('a test key is found where 35 hex digits follow, and publishable keys are left alone', () => {
  const body = fake('lob/test', 'hex', 35)
  const found = (text: string): string[] => detect(ruleset, text).map((match) => match.rule.rule.id)
  expect(found(`token = 'test_${body}'`)).toEqual(['lob-test-key'])
  expect(found(`test_${body}0`)).toEqual([])
  expect(found(`test_${body.slice(1)}`)).toEqual([])
  expect(found(`live_pub_${body.slice(4)} test_pub_${body.slice(4)}`)).toEqual([])
})
