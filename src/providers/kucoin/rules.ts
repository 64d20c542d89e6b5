import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['kucoin'],
    words: ['secret', 'pass', 'private', 'token', 'key'],
    id: 'kucoin-api-secret',
    name: 'KuCoin API secret',
    kind: 'api-key',
    severity: 'critical',
    form: [['uuid']],
    references: ['https://www.kucoin.com/docs-new/authentication'],
  }),
  namedSecret({
    vendor: ['kucoin'],
    words: ['key', 'secret', 'token'],
    id: 'kucoin-api-key',
    name: 'KuCoin API key',
    kind: 'api-key',
    severity: 'low',
    form: [['hex', 24]],
    references: ['https://www.kucoin.com/docs-new/authentication'],
  }),
])
