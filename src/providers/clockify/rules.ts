import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['clockify'],
    id: 'clockify-api-key',
    name: 'Clockify API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base64', 46], '=='],
    references: ['https://docs.clockify.me'],
  }),
  namedSecret({
    vendor: ['clockify'],
    id: 'clockify-api-key-letters',
    name: 'Clockify API key of letters and digits',
    kind: 'api-key',
    severity: 'medium',
    form: [['base62', 48]],
    references: ['https://docs.clockify.me'],
  }),
])
