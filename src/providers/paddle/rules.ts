import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'PADDLE_API_KEY',
    id: 'paddle-live-api-key',
    name: 'Paddle API key',
    kind: 'api-key',
    severity: 'critical',
    form: ['pdl_live_apikey_', ['base36', 26], '_', ['base62', 22], '_', ['base62', 3]],
    references: ['https://developer.paddle.com/api-reference/about/authentication'],
  }),
  prefixedSecret({
    variable: 'PADDLE_API_KEY',
    id: 'paddle-sandbox-api-key',
    name: 'Paddle sandbox API key',
    kind: 'api-key',
    severity: 'low',
    form: ['pdl_sdbx_apikey_', ['base36', 26], '_', ['base62', 22], '_', ['base62', 3]],
    references: ['https://developer.paddle.com/api-reference/about/authentication'],
  }),
  prefixedSecret({
    variable: 'PADDLE_WEBHOOK_SECRET',
    id: 'paddle-webhook-secret',
    name: 'Paddle webhook secret',
    kind: 'signing-secret',
    severity: 'medium',
    form: ['pdl_ntfset_', ['base36', 26], '_', ['base64', 32]],
    references: ['https://developer.paddle.com/api-reference/about/authentication'],
  }),
])
