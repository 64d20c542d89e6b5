import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['currencyfreaks'],
    id: 'currency-freaks-api-key',
    name: 'CurrencyFreaks API key',
    kind: 'api-key',
    severity: 'low',
    form: [['hex', 32]],
    references: ['https://currencyfreaks.com'],
  }),
  namedSecret({
    vendor: ['currencyfreaks'],
    id: 'currency-freaks-api-key-letters',
    name: 'CurrencyFreaks API key (letters)',
    kind: 'api-key',
    severity: 'low',
    form: [['base36', 32]],
    references: ['https://currencyfreaks.com'],
  }),
])
