import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['signifyd'],
    words: ['key', 'token'],
    id: 'signifyd-api-key',
    name: 'Signifyd API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base64url', 32]],
    references: ['https://developer.signifyd.com'],
  }),
  namedSecret({
    vendor: ['signifyd'],
    words: ['key', 'token', 'secret'],
    id: 'signifyd-team-api-key',
    name: 'Signifyd team API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 25, 32]],
    references: ['https://developer.signifyd.com'],
  }),
])
