import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'LANGFUSE_SECRET_KEY',
    id: 'langfuse-secret-key',
    name: 'Langfuse secret key',
    kind: 'api-key',
    severity: 'high',
    form: ['sk-lf-', ['uuid']],
    references: ['https://langfuse.com/docs'],
  }),
])
