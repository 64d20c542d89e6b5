import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['yahoo'],
    words: ['secret', 'token', 'key'],
    id: 'yahoo-client-secret',
    name: 'Yahoo client secret',
    kind: 'client-secret',
    severity: 'high',
    form: [['hex', 40]],
    references: ['https://developer.yahoo.com/oauth2/guide/'],
  }),
])
