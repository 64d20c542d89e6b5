import { inTurn } from '#core/in-turn.ts'
import { present, textAt, textsAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import { revoke } from './revoke.ts'

/**
 * Bitbucket says with the same words that a token is none and that it is not for this; with others, which scopes one has.
 */
const bitbucket = oneQuestion({
  url: 'https://api.bitbucket.org/2.0/user',
  judge: (answer) => {
    const body = answer.json()
    const scopes = body.ok && answer.status === 403 ? textsAt(body.value, ['error', 'detail', 'granted']) : []
    return scopes.length > 0 ? { kind: 'live', identity: { scopes }, limited: 'scopes missing' } : undefined
  },
  identity: (json) => {
    const account = textAt(json, 'uuid')
    return account === undefined
      ? undefined
      : { account, ...present({ user: textAt(json, 'username') ?? textAt(json, 'display_name') }) }
  },
})

/** Keys of an organisation's administration have the same form. */
const administration = oneQuestion({
  url: 'https://api.atlassian.com/admin/v1/orgs',
  dead: [],
  identity: (json) => {
    const account = textAt(json, 'data', 0, 'id')
    return account === undefined
      ? undefined
      : { account, ...present({ organisation: textAt(json, 'data', 0, 'attributes', 'name') }) }
  },
})

export const online = defineOnline({ verify: { 'atlassian-access-token': inTurn(bitbucket, administration) }, revoke })
