import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['openvpn', 'cloudconnexa', 'cloud connexa'],
    words: ['secret', 'token', 'key', 'passw'],
    id: 'openvpn-client-secret',
    name: 'CloudConnexa API client secret',
    kind: 'client-secret',
    severity: 'critical',
    form: [['base64url', 64]],
    references: ['https://openvpn.net/cloud-docs/developer/'],
  }),
])
