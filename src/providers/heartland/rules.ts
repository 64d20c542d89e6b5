import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'HEARTLAND_API_KEY',
    id: 'heartland-secret-api-key',
    name: 'Heartland (Global Payments) secret API key',
    kind: 'api-key',
    severity: 'critical',
    form: ['skapi_prod_', ['base64url', 30, 40]],
    references: ['https://developer.heartlandpaymentsystems.com'],
  }),
  prefixedSecret({
    variable: 'HEARTLAND_API_KEY',
    id: 'heartland-certification-secret-api-key',
    name: 'Heartland (Global Payments) certification secret API key',
    kind: 'api-key',
    severity: 'low',
    form: ['skapi_cert_', ['base64url', 30, 40]],
    references: ['https://developer.heartlandpaymentsystems.com'],
  }),
])
