import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['nutritionix'],
    id: 'nutritionix-api-key',
    name: 'Nutritionix API key',
    kind: 'api-key',
    severity: 'low',
    form: [['hex', 32]],
    references: ['https://docx.syndigo.com'],
  }),
  namedSecret({
    vendor: ['nutritionix'],
    id: 'nutritionix-app-key',
    name: 'Nutritionix app key',
    kind: 'api-key',
    severity: 'low',
    form: [['base36', 32]],
    references: ['https://docx.syndigo.com'],
  }),
])
