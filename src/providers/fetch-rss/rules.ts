import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['fetchrss'],
    id: 'fetch-rss-api-key',
    name: 'FetchRSS API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base62', 40]],
    references: ['https://fetchrss.com'],
  }),
  namedSecret({
    vendor: ['fetchrss'],
    id: 'fetch-rss-api-key-with-signature',
    name: 'FetchRSS API key with signature',
    kind: 'api-key',
    severity: 'low',
    form: ['6', ['base62', 39], '.', ['base64url', 27]],
    references: ['https://fetchrss.com'],
  }),
])
