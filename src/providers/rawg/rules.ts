import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['rawg'],
    id: 'rawg-api-key',
    name: 'RAWG API key',
    kind: 'api-key',
    severity: 'low',
    form: [['hex', 32]],
    references: ['https://rawg.io/apidocs'],
  }),
])
