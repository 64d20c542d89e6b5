import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['noticeable'],
    words: ['key', 'token', 'secret'],
    id: 'noticeable-api-key',
    name: 'Noticeable API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base62', 20]],
    references: ['https://noticeable.io'],
  }),
])
