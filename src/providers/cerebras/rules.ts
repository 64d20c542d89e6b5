import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'CEREBRAS_API_KEY',
    id: 'cerebras-api-key',
    name: 'Cerebras API key',
    kind: 'api-key',
    severity: 'high',
    form: ['csk-', ['base36', 48]],
    references: ['https://inference-docs.cerebras.ai'],
  }),
])
