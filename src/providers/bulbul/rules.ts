import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['bulbul'],
    words: ['key', 'token', 'secret', 'auth', 'api', 'bearer'],
    id: 'bulbul-api-key',
    name: 'Bulbul API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base36', 32]],
    references: ['https://bulbul.io'],
  }),
])
