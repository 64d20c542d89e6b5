import { describe, expect, it } from 'vitest'
import { detect, rulesetOf } from '#testing/detect-sample.ts'
import { provider } from './index.ts'

describe('a Twilio secret', () => {
  const ruleset = rulesetOf([provider])
  const [authToken, apiKey] = provider.rules

  it('has its account as a part, wherever the sid stands', () => {
    for (const sample of authToken!.matches().slice(0, 4)) {
      const found = detect(ruleset, sample)
      expect(found).toHaveLength(1)
      expect(found[0]!.parts['accountSid']?.value, sample).toMatch(/^AC[0-9a-f]{32}$/)
      expect(found[0]!.missing).toEqual([])
    }
  })

  it('of an API key has the key and the account as parts', () => {
    const [found] = detect(ruleset, apiKey!.matches()[1]!)
    expect(Object.keys(found!.parts).sort()).toEqual(['accountSid', 'keySid', 'secret'])
  })
})
