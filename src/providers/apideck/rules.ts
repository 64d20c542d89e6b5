import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'APIDECK_API_KEY',
    id: 'apideck-api-key',
    name: 'Apideck API key',
    kind: 'api-key',
    severity: 'critical',
    form: [
      'sk_live_',
      ['hex', 8],
      '-',
      ['hex', 4],
      '-',
      ['hex', 4],
      '-',
      ['hex', 4],
      '-',
      ['hex', 12],
      '-',
      ['base62', 20, 40],
    ],
    references: ['https://developers.apideck.com'],
  }),
  namedSecret({
    vendor: ['apideck'],
    id: 'apideck-api-key-of-another-form',
    confidence: 0.97,
    overlaps: ['stripe-live-secret-key'],
    name: 'Apideck API key of another form',
    kind: 'api-key',
    severity: 'critical',
    form: ['sk_live_', ['base64url', 30, 100]],
    references: ['https://developers.apideck.com'],
  }),
])
