import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['parseur'],
    words: ['key', 'token', 'secret', 'auth'],
    id: 'parseur-api-key',
    name: 'Parseur API key',
    kind: 'api-key',
    severity: 'high',
    form: [['hex', 40]],
    references: ['https://developer.parseur.com'],
  }),
])
