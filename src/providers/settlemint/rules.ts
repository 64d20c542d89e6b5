import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'SETTLEMINT_ACCESS_TOKEN',
    id: 'settlemint-personal-token',
    name: 'SettleMint personal access token',
    kind: 'access-token',
    severity: 'high',
    form: ['sm_pat_', ['base62', 16]],
    references: ['https://console.settlemint.com/documentation/'],
  }),
  prefixedSecret({
    variable: 'SETTLEMINT_ACCESS_TOKEN',
    id: 'settlemint-application-token',
    name: 'SettleMint application access token',
    kind: 'access-token',
    severity: 'high',
    form: ['sm_aat_', ['base62', 16]],
    references: ['https://console.settlemint.com/documentation/'],
  }),
  prefixedSecret({
    variable: 'SETTLEMINT_ACCESS_TOKEN',
    id: 'settlemint-service-token',
    name: 'SettleMint service access token',
    kind: 'access-token',
    severity: 'high',
    form: ['sm_sat_', ['base62', 16]],
    references: ['https://console.settlemint.com/documentation/'],
  }),
])
