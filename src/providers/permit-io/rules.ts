import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'PERMIT_API_KEY',
    id: 'permit-io-api-key',
    name: 'Permit.io API key',
    kind: 'api-key',
    severity: 'critical',
    form: ['permit_key_', ['base62', 80, 100]],
    references: ['https://docs.permit.io'],
  }),
])
