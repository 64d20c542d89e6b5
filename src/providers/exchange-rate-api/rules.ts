import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['exchangerate api', 'exchangerate-api', 'exchangerate'],
    id: 'exchange-rate-api-api-key',
    name: 'ExchangeRate-API API key',
    kind: 'api-key',
    severity: 'low',
    form: [['hex', 24]],
    references: ['https://www.exchangerate-api.com'],
  }),
])
