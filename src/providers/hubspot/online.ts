import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { Verdict } from '#core/verify.ts'
import { access } from './access.ts'
import { revoke } from './revoke.ts'

const CATEGORIES: Readonly<Record<string, Verdict>> = {
  INVALID_AUTHENTICATION: { kind: 'dead', reason: 'not-accepted', detail: 'INVALID_AUTHENTICATION' },
  EXPIRED_AUTHENTICATION: { kind: 'dead', reason: 'expired', detail: 'EXPIRED_AUTHENTICATION' },
  MISSING_SCOPES: { kind: 'live', identity: {}, limited: 'MISSING_SCOPES' },
}

/**
 * Source: https://developers.hubspot.com/docs/api-reference/account-account-info-v3/details/get-account-info-v3-details
 * (2026-11-25, not opened)
 */
const token = oneQuestion({
  url: 'https://api.hubapi.com/account-info/v3/details',
  dead: [],
  judge: (answer) => {
    const body = answer.json()
    const category = body.ok && [401, 403].includes(answer.status) ? (textAt(body.value, 'category') ?? '') : ''
    return Object.hasOwn(CATEGORIES, category) ? CATEGORIES[category] : undefined
  },
  identity: (json) => {
    const account = textAt(json, 'portalId')
    return account === undefined ? undefined : { account }
  },
})

export const online = defineOnline({ verify: { 'hubspot-private-app-token': token }, access, revoke })
