import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import { access } from './access.ts'
import { revoke } from './revoke.ts'

/**
 * Whom the key speaks for, of whatever kind it is. Source: https://neon.com/docs/reference/api/users/get-auth-details.md
 * (2026-11-25)
 */
const apiKey = oneQuestion({
  url: 'https://console.neon.tech/api/v2/auth',
  identity: (json) => {
    const account = textAt(json, 'account_id')
    return account === undefined ? undefined : { account, ...present({ other: kindOf(json) }) }
  },
})

function kindOf(json: unknown): { readonly method: string } | undefined {
  const method = textAt(json, 'auth_method')
  return method === undefined ? undefined : { method }
}

export const online = defineOnline({ verify: { 'neon-api-key': apiKey }, access, revoke })
