import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'SCALINGO_API_TOKEN',
    id: 'scalingo-api-token',
    name: 'Scalingo API token',
    kind: 'access-token',
    severity: 'critical',
    form: ['tk-us-', ['base64url', 48]],
    references: ['https://developers.scalingo.com/tokens'],
  }),
])
