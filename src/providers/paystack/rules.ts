import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'PAYSTACK_SECRET_KEY',
    id: 'paystack-live-secret-key',
    name: 'Paystack live secret key',
    kind: 'api-key',
    severity: 'critical',
    confidence: 0.97,
    form: ['sk_live_', ['base36', 40]],
    references: ['https://paystack.com/docs/api/authentication/'],
  }),
  prefixedSecret({
    variable: 'PAYSTACK_SECRET_KEY',
    id: 'paystack-test-secret-key',
    name: 'Paystack test secret key',
    kind: 'api-key',
    severity: 'low',
    confidence: 0.97,
    form: ['sk_test_', ['base36', 40]],
    references: ['https://paystack.com/docs/api/authentication/'],
  }),
])
