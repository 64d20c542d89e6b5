import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['reachmail'],
    words: ['token', 'key', 'secret'],
    id: 'reachmail-access-token',
    name: 'ReachMail access token',
    kind: 'access-token',
    severity: 'high',
    form: [['base64url', 64]],
    references: ['https://www.reachmail.net'],
  }),
])
