import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['strava'],
    words: ['token', 'secret', 'bearer', 'key'],
    id: 'strava-access-key',
    name: 'Strava access key',
    kind: 'api-key',
    severity: 'high',
    form: [['hex', 40]],
    references: ['https://developers.strava.com'],
  }),
])
