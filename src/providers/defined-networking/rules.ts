import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'DEFINED_API_KEY',
    id: 'defined-networking-api-key',
    name: 'Defined Networking API key',
    kind: 'api-key',
    severity: 'critical',
    form: ['dnkey-', ['base32', 26], '-', ['base32', 52]],
    references: ['https://docs.defined.net/api/defined-networking-api/'],
  }),
])
