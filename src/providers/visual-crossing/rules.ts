import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['visual crossing'],
    id: 'visual-crossing-api-key',
    name: 'Visual Crossing API key',
    kind: 'api-key',
    severity: 'low',
    form: [['BASE36', 25]],
    references: ['https://www.visualcrossing.com/resources/documentation/weather-api/'],
  }),
])
