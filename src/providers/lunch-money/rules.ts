import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['lunchmoney', 'lunch money'],
    id: 'lunch-money-access-token',
    name: 'Lunch Money access token',
    kind: 'access-token',
    severity: 'high',
    form: [['hex', 50]],
    references: ['https://lunchmoney.dev'],
  }),
])
