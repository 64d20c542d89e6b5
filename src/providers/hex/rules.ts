import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['hex token', 'hex api', 'app.hex.tech', 'hex_token', 'hex_api', 'hex secret', 'hex key'],
    id: 'hex-api-token',
    name: 'Hex API token',
    kind: 'access-token',
    severity: 'high',
    form: [['hex', 64]],
    references: ['https://learn.hex.tech'],
  }),
  prefixedSecret({
    variable: 'HEX_TOKEN',
    id: 'hex-personal-token',
    name: 'Hex personal token',
    kind: 'access-token',
    severity: 'high',
    form: ['hxtp_', ['base64url', 20, 100]],
    references: ['https://learn.hex.tech'],
  }),
  prefixedSecret({
    variable: 'HEX_TOKEN',
    id: 'hex-workspace-token',
    name: 'Hex workspace token',
    kind: 'access-token',
    severity: 'high',
    form: ['hxtw_', ['base64url', 20, 100]],
    references: ['https://learn.hex.tech'],
  }),
])
