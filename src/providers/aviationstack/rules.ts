import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['aviation stack'],
    id: 'aviationstack-access-key',
    name: 'aviationstack access key',
    kind: 'api-key',
    severity: 'low',
    form: [['base36', 32]],
    references: ['https://aviationstack.com/documentation'],
  }),
])
