import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['looker'],
    words: ['secret', 'token', 'key'],
    id: 'looker-client-secret',
    name: 'Looker API client secret',
    kind: 'client-secret',
    severity: 'high',
    form: [['base62', 24]],
    references: ['https://cloud.google.com/looker/docs/api-auth'],
  }),
])
