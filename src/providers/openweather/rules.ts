import { fakeOf } from '#core/form.ts'
import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['openweather', 'open weather', 'owm api', 'owm key', 'owm app', 'pyowm', 'owm token', 'owm secret'],
    id: 'openweather-api-key',
    name: 'OpenWeather API key',
    kind: 'api-key',
    severity: 'low',
    notBefore: 'A-Za-z0-9',
    form: [['hex', 32]],
    alsoMatches: () => [
      `https://api.openweathermap.org/data/2.5/weather?q=Tokyo&appid=${fakeOf([['hex', 32]], 'openweather-api-key/a')}`,
    ],
    references: ['https://openweathermap.org/appid'],
  }),
])
