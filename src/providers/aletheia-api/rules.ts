import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['aletheia'],
    id: 'aletheia-api-api-key',
    name: 'Aletheia API key',
    kind: 'api-key',
    severity: 'low',
    form: [['BASE36', 32]],
    references: ['https://aletheiaapi.com'],
  }),
])
