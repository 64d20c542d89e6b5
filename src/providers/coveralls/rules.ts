import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['coveralls'],
    words: ['token', 'key', 'secret'],
    id: 'coveralls-token',
    name: 'Coveralls repository token or personal API token',
    kind: 'access-token',
    severity: 'medium',
    form: [['base64url', 32, 44]],
    references: ['https://docs.coveralls.io/api-introduction'],
  }),
])
