import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import { revoke } from './revoke.ts'

/**
 * Source: https://developers.klaviyo.com/en/reference/get_accounts, /en/docs/rate_limits_and_error_handling (2026-11-25,
 * not opened)
 */
const privateKey = oneQuestion({
  url: 'https://a.klaviyo.com/api/accounts',
  carried: { header: 'authorization', before: 'Klaviyo-API-Key ' },
  headers: { revision: '2024-10-15' },
  judge: (answer) => {
    const body = answer.json()
    return answer.status === 403 && body.ok && textAt(body.value, 'errors', 0, 'code') === 'permission_denied'
      ? { kind: 'live', identity: {}, limited: 'permission_denied' }
      : undefined
  },
  identity: (json) => {
    const account = textAt(json, 'data', 0, 'id')
    const organisation = textAt(json, 'data', 0, 'attributes', 'contact_information', 'organization_name')
    return account === undefined ? undefined : { account, ...present({ organisation }) }
  },
})

export const online = defineOnline({ verify: { 'klaviyo-private-key': privateKey }, revoke })
