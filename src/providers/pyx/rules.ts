import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'PYX_API_KEY',
    id: 'pyx-api-key',
    name: 'pyx API key',
    kind: 'api-key',
    severity: 'high',
    form: ['sk-pyx-', ['base64url', 30, 80]],
    references: ['https://docs.astral.sh'],
  }),
])
