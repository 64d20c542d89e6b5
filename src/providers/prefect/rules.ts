import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'PREFECT_API_KEY',
    id: 'prefect-api-key',
    name: 'Prefect API key',
    kind: 'api-key',
    severity: 'high',
    form: ['pnu_', ['base62', 36]],
    references: ['https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys'],
  }),
  prefixedSecret({
    variable: 'PREFECT_API_KEY',
    id: 'prefect-service-account-key',
    name: 'Prefect service account key',
    kind: 'api-key',
    severity: 'high',
    form: ['pnb_', ['base62', 36]],
    references: ['https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys'],
  }),
])
