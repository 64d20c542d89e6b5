import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['overloop'],
    id: 'overloop-api-key',
    name: 'Overloop API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base64url', 50]],
    references: ['https://overloop.com'],
  }),
])
