import { inTurn } from '#core/in-turn.ts'
import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { VerifyPlan } from '#core/verify.ts'
import { access } from './access.ts'
import { revoke } from './revoke.ts'

/**
 * A key is for one of two regions. Source:
 * https://docs.newrelic.com/docs/apis/nerdgraph/get-started/introduction-new-relic-nerdgraph/ (2026-11-25, not opened)
 */
const at = (host: string): VerifyPlan =>
  oneQuestion({
    url: `https://${host}/graphql`,
    method: 'POST',
    carried: { header: 'api-key' },
    body: { json: { query: '{ actor { user { id email name } accounts { id name } } }' } },
    identity: (json) => {
      const user = textAt(json, 'data', 'actor', 'user', 'email') ?? textAt(json, 'data', 'actor', 'user', 'id')
      const account = textAt(json, 'data', 'actor', 'accounts', 0, 'id')
      const organisation = textAt(json, 'data', 'actor', 'accounts', 0, 'name')
      return user === undefined ? undefined : { user, ...present({ account, organisation }) }
    },
  })

export const online = defineOnline({
  verify: { 'newrelic-user-key': inTurn(at('api.newrelic.com'), at('api.eu.newrelic.com')) },
  access,
  revoke,
})
