import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['nasdaq', 'quandl'],
    words: ['key', 'token', 'secret'],
    id: 'nasdaq-api-key',
    name: 'Nasdaq Data Link API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base64url', 20]],
    references: ['https://docs.data.nasdaq.com'],
  }),
])
