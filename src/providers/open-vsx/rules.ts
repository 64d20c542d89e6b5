import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'OVSX_PAT',
    id: 'open-vsx-access-token',
    name: 'Open VSX access token',
    kind: 'access-token',
    severity: 'critical',
    form: ['ovsxat_', ['base64url', 36]],
    references: ['https://github.com/eclipse/openvsx'],
  }),
  namedSecret({
    vendor: ['ovsx', 'open-vsx', 'openvsx'],
    words: ['pat', 'token', 'secret', 'key'],
    id: 'open-vsx-older-access-token',
    name: 'Open VSX older access token',
    kind: 'access-token',
    severity: 'critical',
    form: [['uuid']],
    references: ['https://github.com/eclipse/openvsx'],
  }),
])
