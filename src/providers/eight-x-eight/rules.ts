import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['8x8'],
    words: ['key', 'token', 'secret', 'bearer'],
    id: 'eight-x-eight-api-key',
    name: '8x8 API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base64url', 43, 52]],
    references: ['https://developer.8x8.com'],
  }),
])
