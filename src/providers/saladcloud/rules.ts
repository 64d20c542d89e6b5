import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'SALAD_API_KEY',
    id: 'saladcloud-user-api-key',
    name: 'SaladCloud API key',
    kind: 'api-key',
    severity: 'high',
    form: ['salad_cloud_user_', ['base62', 45, 54]],
    references: ['https://docs.salad.com'],
  }),
])
