import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['spoonacular'],
    id: 'spoonacular-api-key',
    name: 'spoonacular API key',
    kind: 'api-key',
    severity: 'low',
    form: [['hex', 32]],
    references: ['https://spoonacular.com/food-api/docs'],
  }),
])
