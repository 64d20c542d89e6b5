import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['nytimes', 'nyt api', 'new york times'],
    id: 'nytimes-api-key',
    name: 'New York Times API key',
    kind: 'api-key',
    severity: 'low',
    notBefore: 'A-Za-z0-9',
    form: [['base62', 32]],
    references: ['https://developer.nytimes.com/get-started'],
  }),
])
