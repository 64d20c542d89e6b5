import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['dandelion'],
    words: ['key', 'token', 'secret'],
    id: 'dandelion-access-token',
    name: 'Dandelion access token',
    kind: 'access-token',
    severity: 'low',
    form: [['hex', 32]],
    references: ['https://dandelion.eu'],
  }),
  namedSecret({
    vendor: ['dandelion'],
    words: ['key', 'token', 'secret'],
    id: 'dandelion-token-letters',
    name: 'Dandelion token (letters)',
    kind: 'access-token',
    severity: 'low',
    form: [['base36', 32]],
    references: ['https://dandelion.eu'],
  }),
])
