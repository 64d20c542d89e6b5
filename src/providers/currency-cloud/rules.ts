import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['currencycloud', 'currency cloud'],
    id: 'currency-cloud-api-key',
    name: 'Currencycloud API key',
    kind: 'api-key',
    severity: 'critical',
    form: [['hex', 64]],
    references: ['https://developer.currencycloud.com'],
  }),
])
