import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['etherscan'],
    id: 'etherscan-api-key',
    name: 'Etherscan API key',
    kind: 'api-key',
    severity: 'low',
    form: [['BASE36', 34]],
    references: ['https://docs.etherscan.io'],
  }),
])
