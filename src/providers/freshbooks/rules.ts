import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['freshbooks'],
    words: ['secret', 'token', 'access', 'refresh', 'bearer', 'key'],
    id: 'freshbooks-client-secret',
    name: 'FreshBooks client secret or token',
    kind: 'client-secret',
    severity: 'high',
    form: [['hex', 64]],
    references: ['https://www.freshbooks.com/api/authentication'],
  }),
])
