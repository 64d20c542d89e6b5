import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'RAMP_CLIENT_SECRET',
    id: 'ramp-client-secret',
    name: 'Ramp client secret',
    kind: 'client-secret',
    severity: 'critical',
    form: ['ramp_sec_', ['base62', 48]],
    references: ['https://docs.ramp.com'],
  }),
  prefixedSecret({
    variable: 'RAMP_ACCESS_TOKEN',
    id: 'ramp-access-token',
    name: 'Ramp access token',
    kind: 'access-token',
    severity: 'high',
    form: ['ramp_tok_', ['base62', 40, 64]],
    references: ['https://docs.ramp.com'],
  }),
  prefixedSecret({
    variable: 'RAMP_ACCESS_TOKEN',
    id: 'ramp-business-token',
    name: 'Ramp access token of a business',
    kind: 'access-token',
    severity: 'high',
    form: ['ramp_business_tok_', ['base62', 40, 64]],
    references: ['https://docs.ramp.com'],
  }),
])
