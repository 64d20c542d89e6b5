import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['ambee'],
    id: 'ambee-api-key',
    name: 'Ambee API key',
    kind: 'api-key',
    severity: 'low',
    form: [['hex', 64]],
    references: ['https://www.getambee.com'],
  }),
])
