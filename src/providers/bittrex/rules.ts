import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['bittrex'],
    words: ['secret', 'key', 'token'],
    id: 'bittrex-api-secret',
    name: 'Bittrex API key or secret',
    kind: 'api-key',
    severity: 'low',
    form: [['hex', 32]],
    references: ['https://bittrex.com'],
  }),
])
