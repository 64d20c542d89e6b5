import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['poloniex'],
    id: 'poloniex-api-key',
    name: 'Poloniex API key',
    kind: 'api-key',
    severity: 'high',
    form: [['BASE36', 8], '-', ['BASE36', 8], '-', ['BASE36', 8], '-', ['BASE36', 8]],
    references: ['https://api-docs.poloniex.com'],
  }),
  namedSecret({
    vendor: ['poloniex'],
    words: ['secret', 'token', 'key'],
    id: 'poloniex-api-secret',
    name: 'Poloniex API secret',
    kind: 'client-secret',
    severity: 'critical',
    form: [['hex', 128]],
    references: ['https://api-docs.poloniex.com'],
  }),
])
