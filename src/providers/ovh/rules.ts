import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['ovh'],
    words: ['secret', 'consumer', 'token', 'key'],
    id: 'ovh-application-secret',
    name: 'OVHcloud application secret or consumer key',
    kind: 'access-key',
    severity: 'critical',
    form: [['base62', 32]],
    references: ['https://api.ovh.com'],
  }),
])
