import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['fxmarket'],
    words: ['key', 'token', 'secret'],
    id: 'fx-market-api-key',
    name: 'FX Market API API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base64url', 20]],
    references: ['https://fxmarketapi.com'],
  }),
])
