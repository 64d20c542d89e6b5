import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['zonka'],
    id: 'zonka-feedback-api-key',
    name: 'Zonka Feedback API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 36]],
    references: ['https://www.zonkafeedback.com'],
  }),
])
