import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['myfreshworks', 'freshsales'],
    words: ['key', 'token', 'secret'],
    id: 'my-freshworks-api-key',
    name: 'Freshworks CRM API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base64url', 22]],
    references: ['https://developers.freshworks.com'],
  }),
])
