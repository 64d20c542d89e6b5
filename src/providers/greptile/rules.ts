import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['greptile'],
    id: 'greptile-api-key',
    name: 'Greptile API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base64', 48]],
    references: ['https://www.greptile.com'],
  }),
])
