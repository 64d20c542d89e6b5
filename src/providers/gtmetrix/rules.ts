import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['gtmetrix'],
    id: 'gtmetrix-api-key',
    name: 'GTmetrix API key',
    kind: 'api-key',
    severity: 'low',
    form: [['hex', 32]],
    references: ['https://gtmetrix.com/api/docs/2.0/'],
  }),
])
