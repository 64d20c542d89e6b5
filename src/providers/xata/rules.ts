import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'XATA_API_KEY',
    id: 'xata-api-key',
    name: 'Xata API key',
    kind: 'api-key',
    severity: 'critical',
    form: ['xau_', ['base62', 33, 44]],
    references: ['https://xata.io/docs'],
  }),
])
