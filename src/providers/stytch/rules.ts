import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'STYTCH_SECRET',
    id: 'stytch-live-secret',
    name: 'Stytch secret',
    kind: 'api-key',
    severity: 'critical',
    notAfter: 'A-Za-z0-9_-',
    form: ['secret-live-', ['base64url', 34, 46]],
    references: ['https://stytch.com/docs'],
  }),
  prefixedSecret({
    variable: 'STYTCH_SECRET',
    id: 'stytch-test-secret',
    name: 'Stytch test secret',
    kind: 'api-key',
    severity: 'low',
    notAfter: 'A-Za-z0-9_-',
    form: ['secret-test-', ['base64url', 34, 46]],
    references: ['https://stytch.com/docs'],
  }),
])
