import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['tiingo'],
    id: 'tiingo-api-token',
    name: 'Tiingo API token',
    kind: 'access-token',
    severity: 'medium',
    form: [['base36', 40]],
    references: ['https://www.tiingo.com/documentation'],
  }),
])
