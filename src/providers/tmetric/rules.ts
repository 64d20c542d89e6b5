import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['tmetric'],
    id: 'tmetric-api-token',
    name: 'TMetric API token',
    kind: 'access-token',
    severity: 'medium',
    form: [['BASE36', 64]],
    references: ['https://app.tmetric.com/api-docs'],
  }),
])
