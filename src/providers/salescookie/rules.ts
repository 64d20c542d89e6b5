import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['salescookie'],
    id: 'salescookie-api-key',
    name: 'SalesCookie API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 32]],
    references: ['https://www.salescookie.com'],
  }),
])
