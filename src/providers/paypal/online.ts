import { inTurn } from '#core/in-turn.ts'
import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { VerifyPlan } from '#core/verify.ts'

/**
 * An application is of production or of the sandbox. Source: https://developer.paypal.com/api/rest/authentication/
 * (2026-11-25, not opened)
 */
const at = (host: string): VerifyPlan =>
  oneQuestion({
    url: `https://${host}/v1/oauth2/token`,
    method: 'POST',
    carried: { basic: ['clientId', 'secret'] },
    body: { form: { grant_type: 'client_credentials' } },
    dead: [],
    judge: (answer) => {
      const body = answer.json()
      return answer.status === 401 && body.ok && textAt(body.value, 'error') === 'invalid_client'
        ? { kind: 'dead', reason: 'not-accepted', detail: 'invalid_client' }
        : undefined
    },
    identity: (json) => {
      if (textAt(json, 'access_token') === undefined) return undefined
      const scopes = textAt(json, 'scope')?.split(' ').filter(Boolean)
      return present({ account: textAt(json, 'app_id'), scopes })
    },
  })

export const online = defineOnline({
  verify: { 'paypal-client-secret': inTurn(at('api-m.paypal.com'), at('api-m.sandbox.paypal.com')) },
})
