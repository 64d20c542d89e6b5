import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['besnappy', 'be snappy'],
    id: 'be-snappy-api-key',
    name: 'BeSnappy API key',
    kind: 'api-key',
    severity: 'high',
    form: [['hex', 64]],
    references: ['https://besnappy.com'],
  }),
])
