import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'WARPSTREAM_API_KEY',
    id: 'warpstream-api-key',
    name: 'WarpStream API key',
    kind: 'api-key',
    severity: 'critical',
    form: ['aks_', ['hex', 64]],
    references: ['https://docs.warpstream.com'],
  }),
])
