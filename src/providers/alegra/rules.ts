import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['alegra'],
    words: ['key', 'token', 'secret'],
    id: 'alegra-api-key',
    name: 'Alegra API key',
    kind: 'api-key',
    severity: 'high',
    form: [['hex', 20]],
    references: ['https://www.alegra.com'],
  }),
])
