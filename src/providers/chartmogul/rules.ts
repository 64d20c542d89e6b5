import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['chartmogul'],
    id: 'chartmogul-access-key',
    name: 'ChartMogul access key',
    kind: 'api-key',
    severity: 'high',
    form: [['base36', 32]],
    references: ['https://dev.chartmogul.com'],
  }),
])
