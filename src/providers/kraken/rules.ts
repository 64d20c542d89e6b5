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
    words: ['key', 'secret', 'token'],
    id: 'kraken-api-key',
    name: 'Kraken API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base64', 56]],
    references: ['https://docs.kraken.com/api/docs/guides/spot-rest-auth'],
  }),
  namedSecret({
    vendor: 'kraken',
    words: ['secret', 'private', 'key'],
    id: 'kraken-private-key-of-another-form',
    name: 'Kraken private key of another length',
    kind: 'api-key',
    severity: 'critical',
    form: [['base64', 74, 90]],
    confidence: 0.6,
    references: ['https://docs.kraken.com/api/docs/guides/spot-rest-auth'],
  }),
])
