import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['securitytrails', 'security trails'],
    words: ['key', 'token', 'secret', 'apikey'],
    id: 'security-trails-api-key',
    name: 'SecurityTrails API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base64url', 32]],
    references: ['https://docs.securitytrails.com'],
  }),
])
