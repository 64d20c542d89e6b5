import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['skrappio', 'skrapp.io', 'skrapp'],
    words: ['key', 'token', 'secret'],
    id: 'skrapp-io-api-key',
    name: 'Skrapp API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base64url', 42]],
    references: ['https://skrapp.io'],
  }),
])
