import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['tefter'],
    words: ['key', 'token', 'secret'],
    id: 'tefter-api-key',
    name: 'Tefter API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base62', 20]],
    references: ['https://tefter.io'],
  }),
])
