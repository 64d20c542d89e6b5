import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'DUFFEL_ACCESS_TOKEN',
    id: 'duffel-live-token',
    name: 'Duffel live access token',
    kind: 'access-token',
    severity: 'critical',
    form: ['duffel_live_', ['base64url', 43]],
    references: ['https://duffel.com/docs/api/overview/welcome'],
  }),
  prefixedSecret({
    variable: 'DUFFEL_ACCESS_TOKEN',
    id: 'duffel-test-token',
    name: 'Duffel test access token',
    kind: 'access-token',
    severity: 'low',
    form: ['duffel_test_', ['base64url', 43]],
    references: ['https://duffel.com/docs/api/overview/welcome'],
  }),
])
