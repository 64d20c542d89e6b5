import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['appfollow'],
    id: 'app-follow-api-token',
    name: 'AppFollow API token',
    kind: 'access-token',
    severity: 'medium',
    overlaps: ['jwt-token'],
    form: ['eyJ', ['base64url', 20, 60], '.', ['base64url', 60, 300], '.', ['base64url', 43]],
    references: ['https://appfollow.io'],
  }),
  namedSecret({
    vendor: ['appfollow'],
    words: ['secret', 'token', 'key'],
    id: 'app-follow-api-secret',
    name: 'AppFollow API secret',
    kind: 'client-secret',
    severity: 'medium',
    form: [['base64url', 20]],
    references: ['https://appfollow.io'],
  }),
])
