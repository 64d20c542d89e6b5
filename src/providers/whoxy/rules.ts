import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['whoxy'],
    id: 'whoxy-api-key',
    name: 'Whoxy API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base36', 33]],
    references: ['https://www.whoxy.com'],
  }),
])
