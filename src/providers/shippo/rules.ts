import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'SHIPPO_TOKEN',
    id: 'shippo-live-token',
    name: 'Shippo live token',
    kind: 'api-key',
    severity: 'critical',
    form: ['shippo_live_', ['hex', 40]],
    references: ['https://docs.goshippo.com/docs/guides_general/authentication/'],
  }),
  prefixedSecret({
    variable: 'SHIPPO_TOKEN',
    id: 'shippo-test-token',
    name: 'Shippo test token',
    kind: 'api-key',
    severity: 'low',
    form: ['shippo_test_', ['hex', 40]],
    references: ['https://docs.goshippo.com/docs/guides_general/authentication/'],
  }),
])
