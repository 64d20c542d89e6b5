import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'TINYBIRD_TOKEN',
    id: 'tinybird-auth-token',
    name: 'Tinybird auth token',
    kind: 'access-token',
    severity: 'high',
    form: ['p.eyJ', ['base64url', 40, 400], '.', ['base64url', 20, 60]],
    references: ['https://www.tinybird.co/docs'],
  }),
])
