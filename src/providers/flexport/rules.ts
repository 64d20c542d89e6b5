import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'FLEXPORT_API_KEY',
    id: 'flexport-access-token',
    name: 'Flexport access token',
    kind: 'access-token',
    severity: 'high',
    form: ['shltm_', ['base64url', 40]],
    references: ['https://docs.logistics-api.flexport.com'],
  }),
  namedSecret({
    vendor: ['flexport'],
    id: 'flexport-access-token-of-another-length',
    name: 'Flexport access token of another length',
    kind: 'access-token',
    severity: 'high',
    form: ['shltm_', ['base64url', 20, 60]],
    references: ['https://docs.logistics-api.flexport.com'],
  }),
])
