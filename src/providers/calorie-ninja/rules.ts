import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['calorieninja'],
    id: 'calorie-ninja-api-key',
    name: 'CalorieNinjas API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base62', 40]],
    references: ['https://calorieninjas.com'],
  }),
])
