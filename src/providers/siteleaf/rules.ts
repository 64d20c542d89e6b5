import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['siteleaf'],
    id: 'siteleaf-api-key',
    name: 'Siteleaf API key',
    kind: 'api-key',
    severity: 'high',
    form: [['hex', 32]],
    references: ['https://www.siteleaf.com'],
  }),
])
