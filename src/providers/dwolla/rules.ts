import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['dwolla'],
    words: ['secret', 'token', 'key'],
    id: 'dwolla-secret',
    name: 'Dwolla application secret',
    kind: 'client-secret',
    severity: 'critical',
    form: [['base62', 50]],
    references: ['https://developers.dwolla.com'],
  }),
])
