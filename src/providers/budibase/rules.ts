import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['budibase'],
    id: 'budibase-api-key',
    name: 'Budibase API key',
    kind: 'api-key',
    severity: 'critical',
    form: [['hex', 32], '-', ['hex', 78, 80]],
    references: ['https://docs.budibase.com'],
  }),
])
