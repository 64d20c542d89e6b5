import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['omnisend'],
    id: 'omnisend-api-key',
    name: 'Omnisend API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base64url', 75]],
    references: ['https://api-docs.omnisend.com'],
  }),
])
