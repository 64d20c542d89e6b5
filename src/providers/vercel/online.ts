import { present, textAt, valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import { revoke } from './revoke.ts'
import { access } from './access.ts'

/**
 * Status 403 is said of tokens that are none and of those that may not do this; only the former get `invalidToken`.
 * Source: https://vercel.com/docs/rest-api/user/get-the-user (2026-11-25, not opened)
 */
const token = oneQuestion({
  url: 'https://api.vercel.com/v2/user',
  dead: [],
  judge: (answer) => {
    const body = answer.json()
    return [401, 403].includes(answer.status) && body.ok && valueAt(body.value, 'error', 'invalidToken') === true
      ? { kind: 'dead', reason: 'not-accepted', detail: 'invalidToken' }
      : undefined
  },
  identity: (json) => {
    const account = textAt(json, 'user', 'id')
    const user = textAt(json, 'user', 'username') ?? textAt(json, 'user', 'email')
    return account === undefined ? undefined : { account, ...present({ user }) }
  },
})

/**
 * Source: https://vercel.com/docs/ai-gateway/usage (2026-11-25); what is said of a key that is none is not documented
 * there.
 */
const gatewayKey = oneQuestion({
  url: 'https://ai-gateway.vercel.sh/v1/credits',
  dead: [],
  identity: (json) => (textAt(json, 'balance') !== undefined && textAt(json, 'total_used') !== undefined ? {} : undefined),
})

export const online = defineOnline({
  verify: {
    'vercel-personal-access-token': token,
    'vercel-integration-token': token,
    'vercel-app-access-token': token,
    'vercel-api-key': gatewayKey,
    'vercel-legacy-token': token,
    'vercel-token-by-name': token,
  },
  revoke,
  access,
})
