import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['paymongo'],
    id: 'paymongo-secret-key',
    name: 'PayMongo secret key',
    kind: 'api-key',
    severity: 'critical',
    confidence: 0.97,
    overlaps: ['stripe-live-secret-key'],
    form: ['sk_live_', ['base62', 24]],
    references: ['https://developers.paymongo.com'],
  }),
  namedSecret({
    vendor: ['paymongo'],
    words: ['key', 'token', 'secret'],
    id: 'paymongo-legacy-key',
    name: 'PayMongo legacy key',
    kind: 'api-key',
    severity: 'high',
    form: [['base64url', 32]],
    references: ['https://developers.paymongo.com'],
  }),
])
