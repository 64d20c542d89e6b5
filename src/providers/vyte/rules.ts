import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['vyte'],
    id: 'vyte-api-key',
    name: 'Vyte API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base36', 50]],
    references: ['https://www.vyte.in/help'],
  }),
])
