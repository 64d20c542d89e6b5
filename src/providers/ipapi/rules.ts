import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['ipapi'],
    id: 'ipapi-access-key',
    name: 'ipapi access key',
    kind: 'api-key',
    severity: 'low',
    form: [['base36', 32]],
    references: ['https://ipapi.com'],
  }),
])
