import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['amadeus'],
    words: ['secret', 'token', 'key'],
    id: 'amadeus-api-secret',
    name: 'Amadeus API secret',
    kind: 'client-secret',
    severity: 'medium',
    form: [['base62', 16]],
    references: ['https://developers.amadeus.com'],
  }),
])
