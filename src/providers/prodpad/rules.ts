import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['prodpad'],
    id: 'prodpad-api-key',
    name: 'ProdPad API key',
    kind: 'api-key',
    severity: 'high',
    form: [['hex', 64]],
    references: ['https://www.prodpad.com'],
  }),
])
