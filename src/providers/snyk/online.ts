import { inTurn } from '#core/in-turn.ts'
import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { VerifyPlan } from '#core/verify.ts'
import { access } from './access.ts'
import { revoke } from './revoke.ts'

/** Source: https://docs.snyk.io/snyk-api/reference/users (2026-11-25, not opened) */
const tokenAt = (host: string): VerifyPlan =>
  oneQuestion({
    url: `https://${host}/rest/self?version=2024-10-15`,
    carried: { header: 'authorization', before: 'token ' },
    headers: { accept: 'application/vnd.api+json' },
    identity: (json) => {
      const account = textAt(json, 'data', 'id')
      return account === undefined
        ? undefined
        : { account, ...present({ user: textAt(json, 'data', 'attributes', 'username') }) }
    },
  })

/** An account is in one of four regions. Source: https://docs.snyk.io/snyk-api/v1-api (2026-11-25) */
const token = inTurn(tokenAt('api.snyk.io'), tokenAt('api.us.snyk.io'), tokenAt('api.eu.snyk.io'), tokenAt('api.au.snyk.io'))

export const online = defineOnline({
  verify: { 'snyk-personal-access-token': token, 'snyk-api-token': token },
  access,
  revoke,
})
