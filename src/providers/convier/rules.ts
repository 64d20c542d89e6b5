import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['convier'],
    words: ['key', 'token', 'secret'],
    id: 'convier-access-token',
    name: 'Convier access token',
    kind: 'access-token',
    severity: 'medium',
    form: [['digits', 1, 4], '|', ['base62', 40]],
    references: ['https://convier.me'],
  }),
])
