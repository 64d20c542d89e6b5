import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['verimail'],
    id: 'verimail-api-key',
    name: 'Verimail API key',
    kind: 'api-key',
    severity: 'low',
    form: [['BASE36', 32]],
    references: ['https://verimail.io/docs'],
  }),
])
