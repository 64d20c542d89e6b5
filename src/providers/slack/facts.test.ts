import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { provider } from './index.ts'
import { checkAppId, checkNumbers, checkRotating, checkWebhook } from './facts.ts'
import { detect, rulesetOf } from '#testing/detect-sample.ts'

const rule = (id: string): string => provider.rules.find((candidate) => candidate.id === id)!.matches()[0]!

describe('what Slack credentials say of themselves', () => {
  const ruleset = rulesetOf([provider])

  it('reads the numbers of workspace and user', () => {
    const [found] = detect(ruleset, rule('slack-bot-token'))
    const [, workspaceNumber, userNumber] = found!.secret.value.split('-')
    expect(found!.facts).toEqual({ workspaceNumber, userNumber })
  })

  it('reads them from the base64 body of a rotating token, which then holds', () => {
    const [found] = detect(ruleset, rule('slack-refresh-token'))
    expect(found).toMatchObject({ confidence: 0.98, facts: { workspaceNumber: expect.stringMatching(/^\d{13}$/) } })
    expect(checkRotating(`xoxe-1-${'A'.repeat(120)}`)).toEqual({ verdict: 'neutral' })
  })

  it("reads the app's id and the webhook's workspace", () => {
    expect(checkAppId('xapp-1-A0B1C2D3E4F-1-0')).toMatchObject({ facts: { appId: 'A0B1C2D3E4F' } })
    expect(checkWebhook('https://h/services/T0B1C2D3E4F/B0/x')).toMatchObject({ facts: { workspaceId: 'T0B1C2D3E4F' } })
  })

  it('pairs a client token with its cookie, and says when the cookie is missing', () => {
    const [pair] = detect(ruleset, rule('slack-session-token'))
    expect(Object.keys(pair!.parts).sort()).toEqual(['cookie', 'secret'])
    const [half] = detect(ruleset, rule('slack-session-token').split('\n')[0]!)
    expect(half!.missing).toEqual(['cookie'])
  })

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const check of [checkAppId, checkNumbers, checkRotating, checkWebhook])
          expect(check(text).verdict).toBe('neutral')
      }),
    )
  })
})
