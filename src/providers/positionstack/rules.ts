import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['position stack'],
    id: 'positionstack-access-key',
    name: 'positionstack access key',
    kind: 'api-key',
    severity: 'low',
    form: [['base62', 32]],
    references: ['https://positionstack.com/documentation'],
  }),
])
