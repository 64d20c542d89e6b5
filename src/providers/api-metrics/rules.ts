import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['apimetrics'],
    id: 'api-metrics-api-key',
    name: 'APImetrics API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base62', 32]],
    references: ['https://apimetrics.io'],
  }),
])
