import { describe, expect, it } from 'vitest'
import { detect, rulesetOf } from '#testing/detect-sample.ts'
import { provider } from './index.ts'

describe('a Mailjet secret key', () => {
  it('has the API key as a part, named or positional', () => {
    const ruleset = rulesetOf([provider])
    for (const sample of provider.rules[0]!.matches()) {
      const [found] = detect(ruleset, sample)
      expect(found!.parts['apiKey']?.value, sample).toMatch(/^[0-9a-f]{32}$/)
      expect(found!.parts['apiKey']?.value).not.toBe(found!.secret.value)
    }
  })
})
