import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['cashboard'],
    id: 'cashboard-api-key',
    name: 'Cashboard API key',
    kind: 'api-key',
    severity: 'high',
    form: [['BASE36', 3], '-', ['BASE36', 3], '-', ['BASE36', 3], '-', ['BASE36', 3]],
    references: ['https://cashboardapp.com'],
  }),
])
