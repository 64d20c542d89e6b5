import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['easyinsight', 'easy insight', 'easy-insight'],
    id: 'easy-insight-api-key',
    name: 'Easy Insight API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 20]],
    references: ['https://www.easy-insight.com'],
  }),
])
