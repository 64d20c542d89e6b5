import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['sslmate', 'certspotter'],
    id: 'sslmate-api-key',
    name: 'SSLMate API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 36]],
    references: ['https://sslmate.com/help/reference/apiv2'],
  }),
  namedSecret({
    vendor: ['sslmate', 'certspotter'],
    id: 'sslmate-account-key',
    name: "SSLMate API key with the account's number",
    kind: 'api-key',
    severity: 'high',
    form: [['digits', 1, 7], '_', ['base62', 20, 32]],
    references: ['https://sslmate.com/help/reference/apiv2'],
  }),
])
