import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['clerk'],
    id: 'clerk-secret-key',
    name: 'Clerk secret key',
    kind: 'api-key',
    severity: 'critical',
    confidence: 0.97,
    overlaps: ['stripe-live-secret-key'],
    form: ['sk_live_', ['base62', 32, 50]],
    references: ['https://clerk.com/docs'],
  }),
  namedSecret({
    vendor: ['clerk'],
    id: 'clerk-test-secret-key',
    name: 'Clerk secret key of a development instance',
    kind: 'api-key',
    severity: 'medium',
    confidence: 0.97,
    overlaps: ['stripe-test-secret-key'],
    form: ['sk_test_', ['base62', 32, 50]],
    references: ['https://clerk.com/docs'],
  }),
])
