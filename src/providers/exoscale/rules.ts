import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['exoscale'],
    words: ['secret', 'key', 'token'],
    id: 'exoscale-api-secret',
    name: 'Exoscale API secret',
    kind: 'api-key',
    severity: 'critical',
    form: [['base64url', 43]],
    references: ['https://community.exoscale.com'],
  }),
])
