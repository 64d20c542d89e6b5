import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['workstack'],
    id: 'workstack-api-key',
    name: 'Workstack API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base62', 60]],
    references: ['https://app.workstack.io'],
  }),
])
