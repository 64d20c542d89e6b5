import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['oanda'],
    id: 'oanda-access-token',
    name: 'OANDA access token',
    kind: 'access-token',
    severity: 'critical',
    form: [['hex', 32], '-', ['hex', 32]],
    references: ['https://developer.oanda.com'],
  }),
  namedSecret({
    vendor: ['oanda'],
    words: ['key', 'token', 'secret'],
    id: 'oanda-exchange-rates-api-key',
    name: 'OANDA exchange rates API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base62', 24]],
    references: ['https://developer.oanda.com'],
  }),
])
