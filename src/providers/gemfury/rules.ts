import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['fury.io', 'gemfury', 'fury_auth', 'fury token', 'fury auth', 'furytoken'],
    words: ['token', 'key', 'secret', 'auth'],
    id: 'gemfury-token',
    name: 'Gemfury token',
    kind: 'access-token',
    severity: 'critical',
    form: [['base62', 20]],
    references: ['https://gemfury.com/guide/'],
  }),
  prefixedSecret({
    variable: 'GEMFURY_TOKEN',
    id: 'gemfury-token-of-the-newer-form',
    name: 'Gemfury token of the newer form',
    kind: 'access-token',
    severity: 'critical',
    form: ['fury_', ['base62', 20, 60]],
    references: ['https://gemfury.com/guide/'],
  }),
])
