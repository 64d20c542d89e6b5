import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['vonage', 'nexmo'],
    words: ['secret', 'token', 'key'],
    id: 'vonage-api-secret',
    name: 'Vonage API secret',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 16]],
    references: ['https://developer.vonage.com'],
  }),
  namedSecret({
    vendor: ['vonage', 'nexmo'],
    words: ['signature'],
    id: 'vonage-signature-secret',
    name: 'Vonage signature secret',
    kind: 'signing-secret',
    severity: 'medium',
    form: [['base62', 40, 60]],
    references: ['https://developer.vonage.com'],
  }),
])
