import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import { access } from './access.ts'
import { revoke } from './revoke.ts'

/** Source: https://docs.stripe.com/api/accounts/retrieve, https://docs.stripe.com/api/errors (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.stripe.com/v1/account',
  limited: { 403: 'the key lacks a permission' },
  dead: [],
  judge: (answer) => {
    const body = answer.json()
    if (answer.status !== 401 || !body.ok) return undefined
    const isExpired = textAt(body.value, 'error', 'code') === 'api_key_expired'
    return { kind: 'dead', reason: isExpired ? 'expired' : 'not-accepted', detail: 'status 401' }
  },
  identity: (json) => {
    const account = textAt(json, 'id')
    if (textAt(json, 'object') !== 'account' || account === undefined) return undefined
    const organisation = textAt(json, 'settings', 'dashboard', 'display_name') ?? textAt(json, 'business_profile', 'name')
    return { account, ...present({ user: textAt(json, 'email'), organisation }) }
  },
})

export const online = defineOnline({
  verify: {
    'stripe-live-secret-key': key,
    'stripe-live-restricted-key': key,
    'stripe-test-secret-key': key,
    'stripe-test-restricted-key': key,
  },
  access,
  revoke,
})
