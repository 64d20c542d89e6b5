import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['tallyfy'],
    id: 'tallyfy-access-token',
    name: 'Tallyfy access token',
    kind: 'access-token',
    severity: 'high',
    overlaps: ['jwt-token'],
    form: ['eyJ', ['base64url', 20, 400], '.', 'eyJ', ['base64url', 20, 1500], '.', ['base64url', 40, 700]],
    references: ['https://tallyfy.com'],
  }),
])
