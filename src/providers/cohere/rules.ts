import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['cohere', 'co api'],
    words: ['key', 'token', 'secret', 'bearer', 'client'],
    id: 'cohere-api-key',
    name: 'Cohere API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base62', 40]],
    references: ['https://docs.cohere.com/reference/about'],
  }),
])
