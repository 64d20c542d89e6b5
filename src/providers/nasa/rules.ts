import { fakeOf } from '#core/form.ts'
import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['nasa'],
    id: 'nasa-api-key',
    name: 'NASA API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base62', 40]],
    alsoMatches: () => [`https://api.nasa.gov/planetary/apod?api_key=${fakeOf([['base62', 40]], 'nasa-api-key/d')}`],
    references: ['https://api.nasa.gov'],
  }),
])
