import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['marketstack'],
    id: 'marketstack-access-key',
    name: 'marketstack access key',
    kind: 'api-key',
    severity: 'low',
    form: [['base36', 32]],
    references: ['https://marketstack.com'],
  }),
])
