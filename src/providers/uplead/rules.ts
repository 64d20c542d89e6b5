import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['uplead'],
    id: 'uplead-api-key',
    name: 'UpLead API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base64url', 32]],
    references: ['https://docs.uplead.com'],
  }),
])
