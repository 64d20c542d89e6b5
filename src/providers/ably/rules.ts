import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['ably api', 'ably_', 'ablyrealtime', 'ably.realtime', 'ably key', 'ably token', 'ably secret'],
    id: 'ably-api-key',
    name: 'Ably API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 6, 8], '.', ['base62', 6, 8], ':', ['base64url', 20, 43]],
    references: ['https://ably.com/docs/auth'],
  }),
])
