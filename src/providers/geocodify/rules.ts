import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['geocodify'],
    id: 'geocodify-api-key',
    name: 'Geocodify API key',
    kind: 'api-key',
    severity: 'low',
    form: [['hex', 40]],
    references: ['https://geocodify.com'],
  }),
])
