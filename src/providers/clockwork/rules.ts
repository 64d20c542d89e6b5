import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['clockwork'],
    words: ['key', 'token', 'secret', 'auth', 'api', 'bearer'],
    id: 'clockwork-api-key',
    name: 'Clockwork API key',
    kind: 'api-key',
    severity: 'high',
    form: [['hex', 40]],
    references: ['https://www.clockwork.com'],
  }),
])
