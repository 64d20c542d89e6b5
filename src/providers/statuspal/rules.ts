import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['statuspal'],
    id: 'statuspal-api-key',
    name: 'Statuspal API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base64url', 32]],
    references: ['https://www.statuspal.io/api-docs'],
  }),
])
