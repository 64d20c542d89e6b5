import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['sherpadesk'],
    id: 'sherpadesk-api-key',
    name: 'SherpaDesk API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base36', 32]],
    references: ['https://www.sherpadesk.com'],
  }),
])
