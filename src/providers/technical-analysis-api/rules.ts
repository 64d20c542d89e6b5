import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['technical analysis api'],
    id: 'technical-analysis-api-api-key',
    name: 'Technical Analysis API API key',
    kind: 'api-key',
    severity: 'low',
    form: [['BASE36', 48]],
    references: ['https://technical-analysis-api.com'],
  }),
])
