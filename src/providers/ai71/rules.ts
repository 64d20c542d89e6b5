import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'AI71_API_KEY',
    id: 'ai71-api-key',
    name: 'AI71 API key',
    kind: 'api-key',
    severity: 'medium',
    form: ['ai71-api-', ['hex', 8], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 12]],
    references: ['https://ai71.ai'],
  }),
])
