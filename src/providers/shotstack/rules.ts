import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['shotstack'],
    id: 'shotstack-api-key',
    name: 'Shotstack API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base62', 40]],
    references: ['https://shotstack.io/docs'],
  }),
])
