import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['simvoly'],
    id: 'simvoly-api-key',
    name: 'Simvoly API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base36', 33]],
    references: ['https://simvoly.com'],
  }),
])
