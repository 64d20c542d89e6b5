import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['kagi api', 'kagi token', 'kagi session', 'kagi search', 'kagi key', 'kagi.com', 'kagi secret'],
    id: 'kagi-api-key',
    name: 'Kagi API key or session token',
    kind: 'api-key',
    severity: 'medium',
    confidence: 0.9,
    form: [['base64url', 11, 43], '.', ['base64url', 43]],
    references: ['https://help.kagi.com/kagi/api/overview.html'],
  }),
])
