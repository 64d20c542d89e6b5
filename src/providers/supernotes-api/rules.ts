import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['supernotes'],
    id: 'supernotes-api-api-key',
    name: 'Supernotes API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base64url', 43]],
    references: ['https://api.supernotes.app/docs/swagger'],
  }),
])
