import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['glassnode'],
    id: 'glassnode-api-key',
    name: 'Glassnode API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base62', 27]],
    references: ['https://glassnode.com'],
  }),
])
