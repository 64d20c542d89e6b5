import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['databento'],
    id: 'databento-access-key',
    name: 'Databento access key',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.95,
    form: ['db-', ['base62', 29]],
    references: ['https://databento.com/docs'],
  }),
])
