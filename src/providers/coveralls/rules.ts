import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['coveralls'],
    words: ['token', 'key', 'secret'],
    id: 'coveralls-repo-token',
    name: 'Coveralls repository token',
    kind: 'access-token',
    severity: 'low',
    form: [['base62', 32, 37]],
    references: ['https://docs.coveralls.io/api-introduction'],
  }),
  namedSecret({
    vendor: ['coveralls'],
    words: ['token', 'key', 'secret'],
    id: 'coveralls-personal-token',
    name: 'Coveralls personal API token',
    kind: 'access-token',
    severity: 'medium',
    form: [['base64url', 38, 44]],
    references: ['https://docs.coveralls.io/api-introduction'],
  }),
])
