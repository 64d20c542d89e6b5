import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['dronahq'],
    id: 'drona-hq-token-key',
    name: 'DronaHQ token key',
    kind: 'access-token',
    severity: 'high',
    form: [['base62', 50]],
    references: ['https://www.dronahq.com'],
  }),
])
