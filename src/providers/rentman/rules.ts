import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['rentman'],
    id: 'rentman-api-token',
    name: 'Rentman API token',
    kind: 'access-token',
    severity: 'high',
    overlaps: ['jwt-token'],
    form: ['eyJ', ['base64url', 20, 100], '.', ['base64url', 60, 600], '.', ['base64url', 20, 400]],
    references: ['https://rentman.io'],
  }),
])
