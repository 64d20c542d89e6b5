import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['worldweather', 'world weather'],
    id: 'world-weather-api-key',
    name: 'World Weather Online API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base36', 31]],
    references: ['https://www.worldweatheronline.com/weather-api/api/docs/'],
  }),
])
