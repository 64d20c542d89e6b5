import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['geocode'],
    words: ['key', 'token', 'secret', 'auth', 'api', 'bearer'],
    id: 'geocode-api-key',
    name: 'Geocode.xyz API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base36', 28]],
    references: ['https://geocode.xyz'],
  }),
  namedSecret({
    vendor: ['geocode'],
    words: ['key', 'token', 'secret', 'auth', 'api', 'bearer'],
    id: 'geocode-auth-code',
    name: 'Geocode.xyz auth code',
    kind: 'api-key',
    severity: 'low',
    form: [['digits', 15, 18], 'x', ['digits', 4, 6]],
    references: ['https://geocode.xyz'],
  }),
])
