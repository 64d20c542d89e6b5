import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['infomaniak'],
    words: ['token', 'key', 'bearer'],
    id: 'infomaniak-api-token',
    name: 'Infomaniak API token',
    kind: 'access-token',
    severity: 'critical',
    form: [['base64url', 86]],
    references: ['https://developer.infomaniak.com'],
  }),
  namedSecret({
    vendor: ['infomaniak'],
    words: ['token', 'secret'],
    id: 'infomaniak-oauth-token',
    name: 'Infomaniak OAuth token',
    kind: 'access-token',
    severity: 'high',
    form: [['base64url', 60, 90]],
    references: ['https://developer.infomaniak.com'],
  }),
])
