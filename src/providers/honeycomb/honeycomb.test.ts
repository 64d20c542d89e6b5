import { expect, it } from 'vitest'
import { fake } from '#core/samples.ts'
import { detect, rulesetOf } from '#testing/detect-sample.ts'
import { provider } from './index.ts'

const ruleset = rulesetOf([provider])

it('a management key is a pair, or half of one', () => {
  const id = `hcamk_01${fake('honeycomb/t', 'base36', 24)}`
  const secret = fake('honeycomb/t/secret', 'base36', 32)
  const [whole] = detect(ruleset, `key_id = "${id}"\nkey_secret = "${secret}"`)
  expect(whole?.secret.value).toBe(secret)
  const [half] = detect(ruleset, `key_id = "${id}"`)
  expect(half?.missing).toEqual(['keySecret'])
})
