import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['qualaroo'],
    words: ['key', 'token', 'secret'],
    id: 'qualaroo-api-key',
    name: 'Qualaroo API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base64url', 64]],
    references: ['https://qualaroo.com'],
  }),
])
