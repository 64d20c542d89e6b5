import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['cryptocompare', 'crypto compare'],
    id: 'crypto-compare-api-key',
    name: 'CryptoCompare (CoinDesk Data) API key',
    kind: 'api-key',
    severity: 'low',
    form: [['hex', 64]],
    references: ['https://www.cryptocompare.com'],
  }),
])
