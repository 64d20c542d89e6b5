import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['pollinations'],
    id: 'pollinations-secret-key',
    name: 'Pollinations secret key',
    kind: 'api-key',
    severity: 'medium',
    form: ['sk_', ['base62', 32]],
    references: ['https://pollinations.ai'],
  }),
  namedSecret({
    vendor: ['pollinations'],
    words: ['token', 'key', 'secret'],
    id: 'pollinations-access-token',
    name: 'Pollinations access token',
    kind: 'access-token',
    severity: 'low',
    form: [['base64url', 14, 22]],
    references: ['https://pollinations.ai'],
  }),
])
