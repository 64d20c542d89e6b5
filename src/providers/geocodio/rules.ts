import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['geocodio', 'geocod.io'],
    id: 'geocodio-api-key',
    name: 'Geocodio API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base36', 39]],
    references: ['https://www.geocod.io/docs/'],
  }),
])
