import { present, textAt, valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { HttpAnswer } from '#core/outgoing-request.ts'
import type { Verdict } from '#core/verify.ts'
import { access } from './access.ts'
import { revoke } from './revoke.ts'

/** Code 190: the token is not, or no longer, good. */
function judgeToken(answer: HttpAnswer): Verdict | undefined {
  const body = answer.json()
  if (!body.ok || valueAt(body.value, 'error', 'code') !== 190) return undefined
  const expired = valueAt(body.value, 'error', 'error_subcode') === 463
  return { kind: 'dead', reason: expired ? 'expired' : 'not-accepted', detail: 'code 190' }
}

/** Source: https://developers.facebook.com/docs/graph-api/guides/error-handling (2026-11-25, not opened) */
const user = oneQuestion({
  url: 'https://graph.facebook.com/me',
  carried: { query: 'access_token' },
  dead: [],
  judge: judgeToken,
  identity: (json) => {
    const account = textAt(json, 'id')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'name') }) }
  },
})

/** Source: https://developers.facebook.com/docs/graph-api/reference/application/ (2026-11-25, not opened) */
const app = oneQuestion({
  url: 'https://graph.facebook.com/app',
  carried: { query: 'access_token' },
  dead: [],
  judge: judgeToken,
  identity: (json) => {
    const account = textAt(json, 'id')
    return account === undefined ? undefined : { account, ...present({ organisation: textAt(json, 'name') }) }
  },
})

export const online = defineOnline({
  verify: { 'facebook-access-token': user, 'facebook-explorer-token': user, 'facebook-app-access-token': app },
  access,
  revoke,
})
