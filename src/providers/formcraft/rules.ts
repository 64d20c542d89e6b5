import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['formcraft'],
    words: ['key', 'token', 'secret'],
    id: 'formcraft-api-key',
    name: 'FormCraft API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base36', 16]],
    references: ['https://formcrafts.com'],
  }),
])
