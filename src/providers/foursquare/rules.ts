import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['foursquare'],
    words: ['secret', 'service', 'oauth', 'token', 'key'],
    id: 'foursquare-client-secret',
    name: 'Foursquare client secret or service key',
    kind: 'client-secret',
    severity: 'medium',
    form: [['BASE36', 48]],
    references: ['https://docs.foursquare.com'],
  }),
  prefixedSecret({
    variable: 'FOURSQUARE_API_KEY',
    id: 'foursquare-api-key',
    name: 'Foursquare API key',
    kind: 'api-key',
    severity: 'medium',
    notAfter: 'A-Za-z0-9+/',
    form: ['fsq3', ['base64', 43, 44]],
    references: ['https://docs.foursquare.com'],
  }),
])
