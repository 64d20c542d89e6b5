import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'APPSWEEP_API_KEY',
    id: 'guardsquare-api-key',
    name: 'Guardsquare AppSweep API key',
    kind: 'api-key',
    severity: 'medium',
    form: ['gs_appsweep_', ['base62', 24]],
    references: ['https://www.guardsquare.com'],
  }),
])
