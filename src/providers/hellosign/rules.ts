import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['hellosign', 'dropbox sign'],
    id: 'hellosign-api-key',
    name: 'Dropbox Sign (HelloSign) API key',
    kind: 'api-key',
    severity: 'critical',
    form: [['base64url', 64]],
    references: ['https://developers.hellosign.com'],
  }),
])
