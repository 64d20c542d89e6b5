import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['bitcoinaverage'],
    id: 'bitcoin-average-secret-key',
    name: 'BitcoinAverage secret key',
    kind: 'api-key',
    severity: 'low',
    form: [['base62', 43]],
    references: ['https://bitcoinaverage.com'],
  }),
])
