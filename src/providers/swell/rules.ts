import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['swell'],
    words: ['key', 'token', 'secret', 'auth', 'api', 'bearer'],
    id: 'swell-secret-key',
    name: 'Swell secret key',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 32]],
    references: ['https://developers.swell.is'],
  }),
])
