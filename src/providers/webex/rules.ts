import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['webex'],
    id: 'webex-access-token',
    name: 'Webex access token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.95,
    form: [['base62', 64], '_', ['base62', 4], '_', ['uuid']],
    references: ['https://developer.webex.com'],
  }),
  namedSecret({
    vendor: ['webex'],
    words: ['secret', 'token', 'key'],
    id: 'webex-client-secret',
    name: 'Webex integration client secret',
    kind: 'client-secret',
    severity: 'high',
    form: [['hex', 64]],
    references: ['https://developer.webex.com'],
  }),
])
