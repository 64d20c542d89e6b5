import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['upwave'],
    id: 'upwave-api-key',
    name: 'Upwave API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base36', 32]],
    references: ['https://www.upwave.com'],
  }),
])
