import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'CODERABBIT_API_KEY',
    id: 'coderabbit-api-key',
    name: 'CodeRabbit API key',
    kind: 'api-key',
    severity: 'medium',
    form: ['cr-', ['hex', 58]],
    references: ['https://docs.coderabbit.ai'],
  }),
])
