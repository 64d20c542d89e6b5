import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['numverify'],
    id: 'numverify-access-key',
    name: 'numverify access key',
    kind: 'api-key',
    severity: 'low',
    form: [['base36', 32]],
    references: ['https://numverify.com/documentation'],
  }),
])
