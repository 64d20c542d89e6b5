import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['satismeter'],
    words: ['key', 'token', 'secret'],
    id: 'satismeter-api-key',
    name: 'SatisMeter API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base62', 16]],
    references: ['https://www.satismeter.com'],
  }),
  namedSecret({
    vendor: ['satismeter'],
    words: ['key', 'secret', 'token'],
    id: 'satismeter-project-key',
    name: 'SatisMeter project key',
    kind: 'api-key',
    severity: 'medium',
    form: [['hex', 24]],
    references: ['https://www.satismeter.com'],
  }),
])
