import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'HARNESS_API_KEY',
    id: 'harness-personal-token',
    name: 'Harness personal access token',
    kind: 'access-token',
    severity: 'critical',
    form: ['pat.', ['base64url', 22], '.', ['hex', 24], '.', ['base62', 20]],
    references: ['https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys'],
  }),
  prefixedSecret({
    variable: 'HARNESS_API_KEY',
    id: 'harness-service-account-token',
    name: 'Harness service account token',
    kind: 'access-token',
    severity: 'critical',
    form: ['sat.', ['base64url', 22], '.', ['hex', 24], '.', ['base62', 20]],
    references: ['https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys'],
  }),
])
