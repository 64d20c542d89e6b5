import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['requestfinance', 'request finance'],
    id: 'request-finance-api-key',
    name: 'Request Finance API key',
    kind: 'api-key',
    severity: 'high',
    form: [['BASE36', 7], '-', ['BASE36', 7], '-', ['BASE36', 7], '-', ['BASE36', 7]],
    references: ['https://docs.request.finance'],
  }),
])
