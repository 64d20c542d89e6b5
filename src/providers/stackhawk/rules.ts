import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'HAWK_API_KEY',
    id: 'stackhawk-api-key',
    name: 'StackHawk API key',
    kind: 'api-key',
    severity: 'medium',
    form: ['hawk.', ['base64url', 20, 21], '.', ['base64url', 20]],
    references: ['https://docs.stackhawk.com'],
  }),
])
