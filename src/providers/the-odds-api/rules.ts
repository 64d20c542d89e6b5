import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['theoddsapi', 'the odds api', 'odds api', 'the-odds-api'],
    id: 'the-odds-api-api-key',
    name: 'The Odds API API key',
    kind: 'api-key',
    severity: 'low',
    form: [['hex', 32]],
    references: ['https://the-odds-api.com'],
  }),
])
