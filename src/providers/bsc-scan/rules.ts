import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['bscscan'],
    id: 'bsc-scan-api-key',
    name: 'BscScan API key',
    kind: 'api-key',
    severity: 'low',
    form: [['BASE36', 34]],
    references: ['https://docs.bscscan.com'],
  }),
])
