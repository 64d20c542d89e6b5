import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['tomtom'],
    id: 'tomtom-api-key',
    name: 'TomTom API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base62', 32]],
    references: ['https://developer.tomtom.com/api-keys'],
  }),
])
