import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['worksnaps'],
    id: 'worksnaps-api-token',
    name: 'Worksnaps API token',
    kind: 'access-token',
    severity: 'high',
    form: [['base62', 40]],
    references: ['https://www.worksnaps.com'],
  }),
])
