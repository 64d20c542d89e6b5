import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['apifonica'],
    words: ['token', 'key', 'secret'],
    id: 'apifonica-auth-token',
    name: 'Apifonica auth token',
    kind: 'access-token',
    severity: 'high',
    form: [['uuid']],
    references: ['https://apifonica.com'],
  }),
])
