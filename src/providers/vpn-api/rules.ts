import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['vpnapi', 'vpn api'],
    id: 'vpn-api-api-key',
    name: 'vpnapi.io API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base62', 32]],
    references: ['https://vpnapi.io'],
  }),
])
