import { inTurn } from '#core/in-turn.ts'
import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { VerifyPlan } from '#core/verify.ts'
import { access } from './access.ts'
import { revoke } from './revoke.ts'

/** Source: https://launchdarkly.com/docs/api/other/get-caller-identity (2026-11-25, not opened) */
const callerAt = (host: string): VerifyPlan =>
  oneQuestion({
    url: `https://${host}/api/v2/caller-identity`,
    carried: { header: 'authorization' },
    identity: (json) => {
      const account = textAt(json, 'accountId')
      return account === undefined
        ? undefined
        : { account, ...present({ user: textAt(json, 'tokenName'), organisation: textAt(json, 'projectName') }) }
    },
  })

/** Accounts are in one of three instances. */
const caller = inTurn(callerAt('app.launchdarkly.com'), callerAt('app.eu.launchdarkly.com'), callerAt('app.launchdarkly.us'))

export const online = defineOnline({
  verify: { 'launchdarkly-access-token': caller, 'launchdarkly-sdk-key': caller, 'launchdarkly-legacy-token': caller },
  access,
  revoke,
})
