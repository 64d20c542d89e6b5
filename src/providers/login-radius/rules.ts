import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['loginradius'],
    words: ['secret', 'token', 'key'],
    id: 'login-radius-api-secret',
    name: 'LoginRadius API secret',
    kind: 'client-secret',
    severity: 'critical',
    form: [['uuid']],
    references: ['https://www.loginradius.com/docs'],
  }),
])
