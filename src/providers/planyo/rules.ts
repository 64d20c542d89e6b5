import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['planyo'],
    id: 'planyo-api-key',
    name: 'Planyo API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base36', 62]],
    references: ['https://www.planyo.com/api.php'],
  }),
])
