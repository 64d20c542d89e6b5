import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['formsite'],
    id: 'formsite-api-key',
    name: 'Formsite API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 32]],
    references: ['https://www.formsite.com'],
  }),
])
