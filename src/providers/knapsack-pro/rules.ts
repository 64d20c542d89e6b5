import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['knapsackpro', 'knapsack pro'],
    id: 'knapsack-pro-test-suite-token',
    name: 'Knapsack Pro test suite token',
    kind: 'access-token',
    severity: 'low',
    form: [['hex', 32]],
    references: ['https://docs.knapsackpro.com'],
  }),
])
