import { present, textAt, timeAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import { access } from './access.ts'
import { revoke } from './revoke.ts'

/**
 * Source: https://www.fastly.com/documentation/reference/api/auth-tokens/user/#get-token-current (2026-11-25, not opened)
 */
const token = oneQuestion({
  url: 'https://api.fastly.com/tokens/self',
  carried: { header: 'fastly-key' },
  identity: (json) => {
    const account = textAt(json, 'customer_id')
    if (account === undefined) return undefined
    const times = { expiresAt: timeAt(json, 'expires_at'), lastUsedAt: timeAt(json, 'last_used_at') }
    const scopes = textAt(json, 'scope')?.split(' ')
    return {
      account,
      ...present({ user: textAt(json, 'user_id'), scopes, createdAt: timeAt(json, 'created_at'), ...times }),
    }
  },
})

export const online = defineOnline({ verify: { 'fastly-api-token': token }, access, revoke })
