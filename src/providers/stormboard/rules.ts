import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['stormboard'],
    id: 'stormboard-api-key',
    name: 'Stormboard API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['hex', 40]],
    references: ['https://stormboard.com'],
  }),
])
