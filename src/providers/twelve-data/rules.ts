import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['twelve data'],
    id: 'twelve-data-api-key',
    name: 'Twelve Data API key',
    kind: 'api-key',
    severity: 'low',
    form: [['hex', 32]],
    references: ['https://twelvedata.com/docs'],
  }),
])
