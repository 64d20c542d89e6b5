import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['veriphone'],
    id: 'veriphone-api-key',
    name: 'Veriphone API key',
    kind: 'api-key',
    severity: 'low',
    form: [['BASE36', 32]],
    references: ['https://veriphone.io/docs'],
  }),
])
