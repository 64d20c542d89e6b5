import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['nimble'],
    words: ['key', 'token', 'secret', 'auth', 'api', 'bearer'],
    id: 'nimble-api-key',
    name: 'Nimble API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 30]],
    references: ['https://www.nimble.com'],
  }),
])
