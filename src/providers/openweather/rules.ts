import { fakeOf } from '#core/form.ts'
import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['openweather', 'open weather', 'owm api', 'owm key', 'owm app', 'pyowm', 'owm token'],
    id: 'openweather-api-key',
    name: 'OpenWeather API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base36', 32]],
    alsoMatches: () => [`https://api.openweathermap.org/data/2.5/weather?q=Tokyo&appid=${fakeOf([['base36', 32]], 'openweather-api-key/a')}`],
    references: ['https://openweathermap.org/appid'],
  }),
])
