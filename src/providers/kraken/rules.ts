import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['kraken'],
    id: 'kraken-private-key',
    name: 'Kraken private key',
    kind: 'private-key',
    severity: 'critical',
    confidence: 0.9,
    form: [['base64', 86], '=='],
    references: ['https://docs.kraken.com/api/docs/guides/spot-rest-auth'],
  }),
  namedSecret({
    vendor: ['kraken'],
    words: ['key'],
    id: 'kraken-api-key',
    name: 'Kraken API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base64', 56]],
    references: ['https://docs.kraken.com/api/docs/guides/spot-rest-auth'],
  }),
])
