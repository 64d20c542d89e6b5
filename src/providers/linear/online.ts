import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { VerifyPlan } from '#core/verify.ts'
import { revoke } from './revoke.ts'
import { access } from './access.ts'

/** Source: https://linear.app/developers/graphql (2026-11-25, not opened) */
const viewer = (before: string): VerifyPlan =>
  oneQuestion({
    url: 'https://api.linear.app/graphql',
    method: 'POST',
    carried: { header: 'authorization', before },
    body: { json: { query: '{ viewer { id email } organization { name } }' } },
    dead: [],
    judge: (answer) => {
      const body = answer.json()
      return body.ok && textAt(body.value, 'errors', 0, 'extensions', 'code') === 'AUTHENTICATION_ERROR'
        ? { kind: 'dead', reason: 'not-accepted', detail: 'AUTHENTICATION_ERROR' }
        : undefined
    },
    identity: (json) => {
      const account = textAt(json, 'data', 'viewer', 'id')
      const facts = {
        user: textAt(json, 'data', 'viewer', 'email'),
        organisation: textAt(json, 'data', 'organization', 'name'),
      }
      return account === undefined ? undefined : { account, ...present(facts) }
    },
  })

export const online = defineOnline({
  verify: { 'linear-api-key': viewer(''), 'linear-oauth-token': viewer('Bearer ') },
  revoke,
  access,
})
