import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'ROBINHOOD_API_KEY',
    id: 'robinhood-api-key',
    name: 'Robinhood Crypto API key',
    kind: 'api-key',
    severity: 'high',
    form: ['rh-api-', ['uuid']],
    references: ['https://docs.robinhood.com'],
  }),
  namedSecret({
    vendor: ['robinhood', 'rh api', 'rh private'],
    words: ['private', 'secret', 'token', 'key'],
    id: 'robinhood-private-key',
    name: 'Robinhood Crypto private key',
    kind: 'private-key',
    severity: 'critical',
    form: [['base64', 86], '=='],
    references: ['https://docs.robinhood.com'],
  }),
])
