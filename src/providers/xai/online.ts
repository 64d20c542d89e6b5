import { present, textAt, textsAt, timeAt, valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import { revoke } from './revoke.ts'

/**
 * The key says itself what has been switched off. Source: https://docs.x.ai/docs/api-reference#api-key (2026-11-25, not
 * opened)
 */
const apiKey = oneQuestion({
  url: 'https://api.x.ai/v1/api-key',
  dead: [],
  judge: (answer) => {
    const body = answer.json()
    if (!body.ok) return undefined
    const said = textAt(body.value, 'error') ?? ''
    if ([400, 401].includes(answer.status) && said.startsWith('Incorrect API key provided'))
      return { kind: 'dead', reason: 'not-accepted', detail: 'incorrect API key' }
    const isOff = ['api_key_disabled', 'api_key_blocked', 'team_blocked'].find((name) => valueAt(body.value, name) === true)
    return isOff === undefined || answer.status !== 200 ? undefined : { kind: 'dead', reason: 'disabled', detail: isOff }
  },
  identity: (json) => {
    const account = textAt(json, 'team_id')
    if (account === undefined) return undefined
    const facts = { user: textAt(json, 'user_id'), createdAt: timeAt(json, 'create_time') }
    return { account, scopes: textsAt(json, ['acls']), ...present(facts) }
  },
})

export const online = defineOnline({ verify: { 'xai-api-key': apiKey }, revoke })
