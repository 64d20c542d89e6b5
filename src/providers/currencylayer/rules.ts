import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['currency layer'],
    id: 'currencylayer-access-key',
    name: 'currencylayer access key',
    kind: 'api-key',
    severity: 'low',
    form: [['base36', 32]],
    references: ['https://currencylayer.com/documentation'],
  }),
])
