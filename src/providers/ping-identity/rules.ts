import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['pingidentity', 'ping identity', 'pingone'],
    words: ['secret', 'token', 'key'],
    id: 'ping-identity-client-secret',
    name: 'Ping Identity client secret',
    kind: 'client-secret',
    severity: 'critical',
    form: [['base64url', 64]],
    references: ['https://apidocs.pingidentity.com'],
  }),
])
