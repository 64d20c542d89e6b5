import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['currencyscoop', 'currencybeacon'],
    id: 'currency-scoop-api-key',
    name: 'CurrencyBeacon (CurrencyScoop) API key',
    kind: 'api-key',
    severity: 'low',
    form: [['hex', 32]],
    references: ['https://currencybeacon.com'],
  }),
  namedSecret({
    vendor: ['currencyscoop', 'currencybeacon'],
    id: 'currency-scoop-api-key-letters',
    name: 'CurrencyBeacon (CurrencyScoop) API key (letters)',
    kind: 'api-key',
    severity: 'low',
    form: [['base62', 32]],
    references: ['https://currencybeacon.com'],
  }),
])
