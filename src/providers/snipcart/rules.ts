import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['snipcart'],
    id: 'snipcart-secret-api-key',
    name: 'Snipcart secret API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base64url', 75]],
    references: ['https://docs.snipcart.com'],
  }),
  namedSecret({
    vendor: ['snipcart'],
    id: 'snipcart-secret-key',
    name: 'Snipcart secret key',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.95,
    form: ['ST_', ['base64url', 70, 100]],
    references: ['https://docs.snipcart.com'],
  }),
])
