import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['loops'],
    words: ['key', 'token', 'secret', 'auth', 'api', 'bearer'],
    id: 'loops-api-key',
    name: 'Loops API key',
    kind: 'api-key',
    severity: 'high',
    form: [['hex', 32]],
    references: ['https://loops.so/docs'],
  }),
])
