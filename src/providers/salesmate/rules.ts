import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['salesmate'],
    words: ['token', 'key', 'secret'],
    id: 'salesmate-session-token',
    name: 'Salesmate session token',
    kind: 'access-token',
    severity: 'high',
    form: [['uuid']],
    references: ['https://www.salesmate.io'],
  }),
])
