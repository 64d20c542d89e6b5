import { expect, it } from 'vitest'
import { fake } from '#core/samples.ts'
import { detect, rulesetOf } from '#testing/detect-sample.ts'
import { provider } from './index.ts'

const ruleset = rulesetOf([provider])

it('a key stands alone, and other keys that begin alike are left', () => {
  const found = (text: string): string[] => detect(ruleset, text).map((match) => match.rule.rule.id)
  expect(found(`sk_${fake('elevenlabs/t', 'hex', 48)}`)).toEqual(['elevenlabs-api-key'])
  expect(found(`sk_live_${fake('elevenlabs/t', 'hex', 48)}`)).toEqual([])
  expect(found(`sk_${fake('elevenlabs/t', 'base62', 48)}`)).toEqual([])
  expect(found(`sk_${fake('elevenlabs/t', 'hex', 49)}`)).toEqual([])
  expect(found('task_id')).toEqual([])
})
