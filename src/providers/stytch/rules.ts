import { namedSecret } from '#core/named-secret.ts'
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
  namedSecret({
    vendor: 'stytch',
    words: ['token', 'key', 'secret'],
    id: 'stytch-secret-by-name',
    name: 'Stytch project secret (older form)',
    kind: 'api-key',
    severity: 'critical',
    form: [['base64', 46], '=='],
    confidence: 0.7,
    references: ['https://stytch.com/docs'],
  }),
  namedSecret({
    vendor: 'stytch',
    words: ['token', 'key', 'secret'],
    id: 'stytch-project-secret',
    name: 'Stytch project secret',
    kind: 'api-key',
    severity: 'critical',
    form: [['base64url', 47], '='],
    confidence: 0.7,
    references: ['https://stytch.com/docs'],
  }),
])
