import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['demio'],
    id: 'demio-api-key',
    name: 'Demio API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base62', 32]],
    references: ['https://www.demio.com'],
  }),
  namedSecret({
    vendor: ['demio'],
    words: ['secret', 'token', 'key'],
    id: 'demio-api-secret',
    name: 'Demio API secret',
    kind: 'api-key',
    severity: 'medium',
    form: [['base62', 10, 12]],
    references: ['https://www.demio.com'],
  }),
])
