import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['apimatic'],
    id: 'apimatic-api-key',
    name: 'APIMatic API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base64url', 64]],
    references: ['https://www.apimatic.io'],
  }),
])
