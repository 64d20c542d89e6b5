import { listAt, textAt, valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import { revoke } from './revoke.ts'
import { access } from './access.ts'

/**
 * Every token may ask for its own scopes. Source: https://shopify.dev/docs/api/admin-rest/latest/resources/accessscope
 * (2026-11-25, not opened)
 */
const token = oneQuestion({
  url: 'https://{shop}/admin/oauth/access_scopes.json',
  hosts: ['*.myshopify.com'],
  carried: { header: 'x-shopify-access-token' },
  identity: (json) =>
    Array.isArray(valueAt(json, 'access_scopes'))
      ? {
          scopes: listAt(json, 'access_scopes')
            .flatMap((scope) => textAt(scope, 'handle') ?? [])
            .slice(0, 100),
        }
      : undefined,
})

export const online = defineOnline({
  verify: { 'shopify-access-token': token, 'shopify-custom-app-token': token, 'shopify-private-app-password': token },
  revoke,
  access,
})
