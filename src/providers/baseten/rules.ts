import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['baseten'],
    id: 'baseten-api-key',
    name: 'Baseten API key',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.9,
    form: [['base62', 8], '.', ['base62', 32]],
    references: ['https://docs.baseten.co'],
  }),
])
