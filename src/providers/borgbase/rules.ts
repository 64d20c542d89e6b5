import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['borgbase'],
    id: 'borgbase-api-token',
    name: 'BorgBase API token',
    kind: 'access-token',
    severity: 'critical',
    form: [['base64url', 148, 170]],
    references: ['https://docs.borgbase.com'],
  }),
])
