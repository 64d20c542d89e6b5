import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['iexapis', 'iex apis'],
    id: 'iex-apis-secret-token',
    name: 'IEX APIs secret token',
    kind: 'api-key',
    severity: 'medium',
    form: ['sk_', ['hex', 32]],
    references: ['https://iexcloud.io'],
  }),
])
