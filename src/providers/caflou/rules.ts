import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['caflou'],
    id: 'caflou-access-token',
    name: 'Caflou access token',
    kind: 'access-token',
    severity: 'high',
    overlaps: ['jwt-token'],
    form: ['eyJ', ['base64url', 17, 60], '.', ['base64url', 60, 300], '.', ['base64url', 43]],
    references: ['https://www.caflou.com'],
  }),
])
