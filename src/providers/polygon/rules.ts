import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['polygon api', 'polygon key', 'polygon token', 'polygon.io', 'polygonio', 'polygon secret'],
    id: 'polygon-api-key',
    name: 'Polygon.io (Massive) API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base64url', 32]],
    references: ['https://polygon.io/docs'],
  }),
])
