import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['phrase'],
    words: ['key', 'token', 'secret', 'auth', 'api', 'bearer'],
    id: 'phrase-access-token',
    name: 'Phrase access token',
    kind: 'access-token',
    severity: 'medium',
    form: [['hex', 64]],
    references: ['https://developers.phrase.com'],
  }),
])
