import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'E2B_API_KEY',
    id: 'e2b-api-key',
    name: 'E2B API key',
    kind: 'api-key',
    severity: 'high',
    form: ['e2b_', ['hex', 40]],
    references: ['https://e2b.dev/docs'],
  }),
  prefixedSecret({
    variable: 'E2B_ACCESS_TOKEN',
    id: 'e2b-access-token',
    name: 'E2B access token',
    kind: 'access-token',
    severity: 'high',
    form: ['sk_e2b_', ['hex', 40]],
    references: ['https://e2b.dev/docs'],
  }),
])
