import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['clockworksms', 'clockwork sms'],
    id: 'clockwork-sms-api-key',
    confidence: 0.8,
    overlaps: ['clockwork-api-key'],
    name: 'Clockwork SMS API key',
    kind: 'api-key',
    severity: 'high',
    form: [['hex', 40]],
    references: ['https://www.clockworksms.com'],
  }),
  namedSecret({
    vendor: ['clockworksms', 'clockwork sms'],
    words: ['token', 'key', 'secret'],
    id: 'clockwork-sms-access-token',
    name: 'Clockwork SMS access token',
    kind: 'access-token',
    severity: 'high',
    form: [['base64url', 24]],
    references: ['https://www.clockworksms.com'],
  }),
])
