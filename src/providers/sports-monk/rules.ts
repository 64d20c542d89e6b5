import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['sportsmonk', 'sportmonks'],
    id: 'sports-monk-api-token',
    name: 'Sportmonks API token',
    kind: 'access-token',
    severity: 'low',
    form: [['base62', 60]],
    references: ['https://docs.sportmonks.com'],
  }),
])
