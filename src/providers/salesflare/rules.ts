import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['salesflare'],
    words: ['key', 'token', 'bearer', 'secret'],
    id: 'salesflare-api-key',
    name: 'Salesflare API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base64url', 45]],
    references: ['https://salesflare.com'],
  }),
])
