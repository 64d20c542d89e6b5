import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'NEON_API_KEY',
    id: 'neon-api-key',
    name: 'Neon API key',
    kind: 'api-key',
    severity: 'critical',
    form: ['napi_', ['base36', 64]],
    references: ['https://neon.com/docs/manage/api-keys'],
  }),
])
