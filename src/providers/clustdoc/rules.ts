import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['clustdoc'],
    id: 'clustdoc-access-token',
    name: 'Clustdoc access token',
    kind: 'access-token',
    severity: 'critical',
    form: [['base62', 60]],
    references: ['https://clustdoc.com'],
  }),
])
