import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['salesblink'],
    words: ['key', 'token', 'secret'],
    id: 'salesblink-api-key',
    name: 'SalesBlink API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 16]],
    references: ['https://salesblink.io'],
  }),
])
