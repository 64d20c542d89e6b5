import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['weatherbit'],
    id: 'weatherbit-api-key',
    name: 'Weatherbit API key',
    kind: 'api-key',
    severity: 'low',
    form: [['hex', 32]],
    references: ['https://www.weatherbit.io/api'],
  }),
])
