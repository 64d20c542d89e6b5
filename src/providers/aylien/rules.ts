import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['aylien'],
    words: ['key', 'token', 'secret'],
    id: 'aylien-api-key',
    name: 'AYLIEN (Quantexa News) API key',
    kind: 'api-key',
    severity: 'low',
    form: [['hex', 32]],
    references: ['https://aylien.com'],
  }),
])
