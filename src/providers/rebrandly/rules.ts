import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['rebrandly'],
    words: ['key', 'token', 'secret'],
    id: 'rebrandly-api-key',
    name: 'Rebrandly API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base64url', 32]],
    references: ['https://developers.rebrandly.com'],
  }),
])
