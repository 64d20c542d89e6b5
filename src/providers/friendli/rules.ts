import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'FRIENDLI_TOKEN',
    id: 'friendli-token',
    name: 'Friendli token',
    kind: 'access-token',
    severity: 'medium',
    form: ['flp_', ['base62', 46]],
    references: ['https://friendli.ai/docs'],
  }),
])
