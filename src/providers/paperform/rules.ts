import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['paperform'],
    words: ['key', 'token', 'secret'],
    id: 'paperform-api-key',
    name: 'Paperform API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 100, 1200]],
    references: ['https://paperform.readme.io'],
  }),
])
