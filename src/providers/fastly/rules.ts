import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: 'fastly',
    words: ['key', 'token', 'secret', 'auth'],
    id: 'fastly-api-token',
    name: 'Fastly API token',
    kind: 'access-token',
    severity: 'high',
    form: [['base64url', 32]],
    references: ['https://www.fastly.com/documentation/reference/api/auth-tokens/user/'],
  }),
])
