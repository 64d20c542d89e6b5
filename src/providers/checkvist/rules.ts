import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['checkvist'],
    id: 'checkvist-remote-api-key',
    name: 'Checkvist remote API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base62', 14]],
    references: ['https://checkvist.com'],
  }),
])
