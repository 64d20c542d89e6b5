import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['travelpayouts'],
    id: 'travelpayouts-api-token',
    name: 'Travelpayouts API token',
    kind: 'access-token',
    severity: 'medium',
    form: [['base36', 32]],
    references: ['https://support.travelpayouts.com'],
  }),
])
