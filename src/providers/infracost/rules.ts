import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'INFRACOST_API_KEY',
    id: 'infracost-api-key',
    name: 'Infracost API key',
    kind: 'api-key',
    severity: 'medium',
    form: ['ico-', ['base62', 32]],
    references: ['https://www.infracost.io/docs/features/cli_commands/'],
  }),
])
