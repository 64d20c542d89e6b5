import { textAt, textsAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import { revoke } from './revoke.ts'
import { access } from './access.ts'

/**
 * Every key may ask for its own scopes. Status 401 is also said to addresses that are not allowed, so the message counts. Source:
 * https://support.sendgrid.com/hc/en-us/articles/18322114821403-4XX-API-Errors-and-Troubleshooting-Suggestions,
 * https://github.com/sklarsa/django-sendgrid-v5/issues/11 (2026-11-25)
 */
const apiKey = oneQuestion({
  url: 'https://api.sendgrid.com/v3/scopes',
  dead: [],
  judge: (answer) => {
    const body = answer.json()
    const said = body.ok && answer.status === 401 ? (textAt(body.value, 'errors', 0, 'message') ?? '') : ''
    return said.startsWith('The provided authorization grant is invalid')
      ? { kind: 'dead', reason: 'not-accepted', detail: 'status 401' }
      : undefined
  },
  identity: (json) => {
    const scopes = textsAt(json, ['scopes'])
    return scopes.length === 0 ? undefined : { scopes }
  },
})

export const online = defineOnline({
  verify: { 'sendgrid-api-key': apiKey, 'sendgrid-api-key-by-name': apiKey, 'sendgrid-key-without-prefix': apiKey },
  revoke,
  access,
})
