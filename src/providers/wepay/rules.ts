import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'WEPAY_ACCESS_TOKEN',
    id: 'wepay-production-access-token',
    name: 'WePay access token',
    kind: 'access-token',
    severity: 'critical',
    form: ['PRODUCTION_', ['hex', 64]],
    references: ['https://developer.wepay.com'],
  }),
  prefixedSecret({
    variable: 'WEPAY_ACCESS_TOKEN',
    id: 'wepay-stage-access-token',
    name: 'WePay staging access token',
    kind: 'access-token',
    severity: 'low',
    form: ['STAGE_', ['hex', 64]],
    references: ['https://developer.wepay.com'],
  }),
])
