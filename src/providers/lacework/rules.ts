import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['lacework'],
    words: ['secret', 'token', 'key'],
    id: 'lacework-api-secret',
    name: 'Lacework API secret',
    kind: 'api-key',
    severity: 'critical',
    form: ['_', ['hex', 31, 32]],
    references: ['https://docs.fortinet.com'],
  }),
])
