import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['tatumio', 'tatum io', 'tatum api', 'tatum key', 'tatum token', 'api.tatum.io', 'tatum secret'],
    id: 'tatum-io-api-key',
    name: 'Tatum API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base36', 36]],
    references: ['https://docs.tatum.io'],
  }),
])
