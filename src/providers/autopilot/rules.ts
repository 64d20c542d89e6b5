import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['autopilot'],
    words: ['key', 'token', 'secret', 'auth', 'api', 'bearer'],
    id: 'autopilot-api-key',
    name: 'Ortto (Autopilot) API key',
    kind: 'api-key',
    severity: 'high',
    form: [['hex', 32]],
    references: ['https://ortto.com'],
  }),
])
