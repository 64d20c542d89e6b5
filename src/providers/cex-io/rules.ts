import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['cexio', 'cex.io', 'cex io'],
    words: ['secret'],
    id: 'cex-io-api-secret',
    name: 'CEX.IO API secret',
    kind: 'client-secret',
    severity: 'critical',
    form: [['base62', 26]],
    references: ['https://cex.io'],
  }),
  namedSecret({
    vendor: ['cexio', 'cex.io', 'cex io'],
    words: ['key', 'token'],
    id: 'cex-io-api-key',
    name: 'CEX.IO API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base62', 24, 27]],
    references: ['https://cex.io'],
  }),
])
