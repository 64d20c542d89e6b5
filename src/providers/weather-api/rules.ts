import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['weatherapi'],
    id: 'weather-api-api-key',
    name: 'WeatherAPI API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base36', 31, 32]],
    references: ['https://www.weatherapi.com/docs/'],
  }),
])
