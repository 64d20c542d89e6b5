import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['weather stack'],
    id: 'weatherstack-access-key',
    name: 'weatherstack access key',
    kind: 'api-key',
    severity: 'low',
    form: [['base36', 32]],
    references: ['https://weatherstack.com/documentation'],
  }),
])
