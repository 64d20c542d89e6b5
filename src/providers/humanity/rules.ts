import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['humanity'],
    words: ['key', 'token', 'secret', 'auth', 'api', 'bearer'],
    id: 'humanity-access-token',
    name: 'Humanity access token',
    kind: 'access-token',
    severity: 'high',
    form: [['hex', 40]],
    references: ['https://www.humanity.com'],
  }),
  namedSecret({
    vendor: ['humanity'],
    words: ['key', 'token', 'secret', 'auth', 'api', 'bearer'],
    id: 'humanity-access-token-letters',
    name: 'Humanity access token (letters)',
    kind: 'access-token',
    severity: 'high',
    form: [['base36', 40]],
    references: ['https://www.humanity.com'],
  }),
])
