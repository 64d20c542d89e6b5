import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['bitfinex'],
    words: ['secret', 'key', 'token'],
    id: 'bitfinex-api-secret',
    name: 'Bitfinex API key or secret',
    kind: 'api-key',
    severity: 'critical',
    form: [['base64url', 43]],
    references: ['https://docs.bitfinex.com'],
  }),
])
