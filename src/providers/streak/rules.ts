import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['streak'],
    words: ['key', 'token', 'secret', 'auth', 'api', 'bearer'],
    id: 'streak-api-key',
    name: 'Streak API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 32]],
    references: ['https://streak.readme.io'],
  }),
])
