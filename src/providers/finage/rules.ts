import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'FINAGE_API_KEY',
    id: 'finage-api-key',
    name: 'Finage API key',
    kind: 'api-key',
    severity: 'low',
    form: ['API_KEY', ['BASE36', 32]],
    references: ['https://finage.co.uk'],
  }),
])
