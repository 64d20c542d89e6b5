import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['pollsapi', 'polls api'],
    id: 'polls-api-api-key',
    name: 'Polls API API key',
    kind: 'api-key',
    severity: 'low',
    form: [['BASE36', 28]],
    references: ['https://pollsapi.com'],
  }),
])
