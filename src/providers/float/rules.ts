import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['float api', 'float token', 'float key', 'float.com', 'float secret'],
    id: 'float-api-key',
    name: 'Float API key',
    kind: 'api-key',
    severity: 'high',
    form: [['hex', 8, 16], 'eyJ', ['base64url', 20, 100], '.', ['base64url', 60, 300], '.', ['base64url', 40, 90]],
    references: ['https://www.float.com'],
  }),
  namedSecret({
    vendor: ['float api', 'float token', 'float key', 'float.com', 'float secret'],
    id: 'float-api-key-of-letters-and-digits',
    name: 'Float API key of letters and digits',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 59, 64]],
    references: ['https://www.float.com'],
  }),
])
