import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['exchangeratesapi', 'exchangerates'],
    id: 'exchange-rates-api-access-key',
    name: 'Exchange Rates API access key',
    kind: 'api-key',
    severity: 'low',
    form: [['base36', 32]],
    references: ['https://exchangeratesapi.io'],
  }),
])
