import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['findl'],
    id: 'findl-api-key',
    name: 'Findl API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base36', 8], '-', ['base36', 4], '-', ['base36', 4], '-', ['base36', 4], '-', ['base36', 12]],
    references: ['https://www.findl.com'],
  }),
])
