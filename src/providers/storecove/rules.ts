import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['storecove'],
    id: 'storecove-api-key',
    name: 'Storecove API key',
    kind: 'api-key',
    severity: 'critical',
    form: [['base64url', 43]],
    references: ['https://www.storecove.com/docs'],
  }),
])
