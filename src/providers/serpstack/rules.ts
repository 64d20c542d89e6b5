import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['serpstack'],
    id: 'serpstack-access-key',
    name: 'serpstack access key',
    kind: 'api-key',
    severity: 'low',
    form: [['base36', 32]],
    references: ['https://serpstack.com'],
  }),
])
