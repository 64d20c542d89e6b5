import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['tradier'],
    id: 'tradier-access-token',
    name: 'Tradier access token',
    kind: 'access-token',
    severity: 'critical',
    form: [['base62', 28]],
    references: ['https://docs.tradier.com'],
  }),
])
