import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['mailmodo'],
    id: 'mailmodo-api-key',
    name: 'Mailmodo API key',
    kind: 'api-key',
    severity: 'high',
    form: [['BASE36', 7], '-', ['BASE36', 7], '-', ['BASE36', 7], '-', ['BASE36', 7]],
    references: ['https://www.mailmodo.com'],
  }),
])
