import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'TIGRIS_SECRET_KEY',
    id: 'tigris-secret-key',
    name: 'Tigris secret access key',
    kind: 'access-key',
    severity: 'critical',
    notAfter: '\\w+/',
    form: ['tsec_', ['base64url', 40, 80]],
    references: ['https://www.tigrisdata.com/docs/'],
  }),
])
