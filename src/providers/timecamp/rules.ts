import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['timecamp'],
    id: 'timecamp-api-token',
    name: 'TimeCamp API token',
    kind: 'access-token',
    severity: 'medium',
    form: [['base36', 26]],
    references: ['https://developer.timecamp.com'],
  }),
])
