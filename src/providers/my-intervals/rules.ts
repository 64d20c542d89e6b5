import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['myintervals'],
    words: ['token', 'key', 'secret'],
    id: 'my-intervals-api-token',
    name: 'Intervals API token',
    kind: 'access-token',
    severity: 'high',
    form: [['base36', 11]],
    references: ['https://www.myintervals.com'],
  }),
])
