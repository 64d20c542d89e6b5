import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['accuweather'],
    id: 'accu-weather-api-key',
    name: 'AccuWeather API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base62', 32]],
    references: ['https://developer.accuweather.com'],
  }),
  namedSecret({
    vendor: ['accuweather'],
    id: 'accu-weather-api-key-of-the-newer-form',
    name: 'AccuWeather API key of the newer form',
    kind: 'api-key',
    severity: 'low',
    form: ['zpka_', ['hex', 32], '_', ['hex', 8]],
    references: ['https://developer.accuweather.com'],
  }),
])
