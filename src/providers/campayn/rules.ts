import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['campayn'],
    id: 'campayn-api-key',
    name: 'Campayn API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base36', 64]],
    references: ['https://campayn.com'],
  }),
])
