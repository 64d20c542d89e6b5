import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['bitly', 'bit.ly'],
    id: 'bitly-access-token',
    name: 'Bitly access token',
    kind: 'access-token',
    severity: 'medium',
    form: [['base62', 40]],
    references: ['https://dev.bitly.com/docs/getting-started/authentication/'],
  }),
  namedSecret({
    vendor: ['bitly', 'bit.ly'],
    id: 'bitly-legacy-api-key',
    name: 'Bitly API key (old)',
    kind: 'api-key',
    severity: 'medium',
    confidence: 0.9,
    form: ['R_', ['hex', 32]],
    references: ['https://dev.bitly.com/docs/getting-started/authentication/'],
  }),
])
