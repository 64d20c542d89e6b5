import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['daily api', 'daily.co', 'daily key', 'daily token', 'daily secret', 'dailyco'],
    id: 'daily-api-key',
    name: 'Daily API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base36', 64]],
    references: ['https://docs.daily.co'],
  }),
])
