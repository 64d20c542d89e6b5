import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['deputy'],
    words: ['key', 'token', 'secret', 'auth', 'api', 'bearer'],
    id: 'deputy-permanent-token',
    name: 'Deputy permanent token',
    kind: 'access-token',
    severity: 'high',
    form: [['hex', 32]],
    references: ['https://www.deputy.com'],
  }),
  namedSecret({
    vendor: ['deputy'],
    words: ['key', 'token', 'secret', 'auth', 'api', 'bearer'],
    id: 'deputy-token-letters',
    name: 'Deputy token (letters)',
    kind: 'access-token',
    severity: 'high',
    form: [['base36', 32]],
    references: ['https://www.deputy.com'],
  }),
])
