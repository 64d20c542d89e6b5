import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['fulcrum'],
    id: 'fulcrum-api-token',
    name: 'Fulcrum API token',
    kind: 'access-token',
    severity: 'high',
    form: [['hex', 80]],
    references: ['https://docs.fulcrumapp.com'],
  }),
  namedSecret({
    vendor: ['fulcrum'],
    id: 'fulcrum-api-token-letters',
    name: 'Fulcrum API token (letters)',
    kind: 'access-token',
    severity: 'high',
    form: [['base36', 80]],
    references: ['https://docs.fulcrumapp.com'],
  }),
])
