import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'WORKOS_API_KEY',
    id: 'workos-live-api-key',
    name: 'WorkOS API key',
    kind: 'api-key',
    severity: 'critical',
    confidence: 0.98,
    overlaps: ['stripe-live-secret-key'],
    form: ['sk_live_a2V5X', ['base62', 40, 120]],
    references: ['https://workos.com/docs'],
  }),
  prefixedSecret({
    variable: 'WORKOS_API_KEY',
    id: 'workos-test-api-key',
    name: 'WorkOS staging API key',
    kind: 'api-key',
    severity: 'low',
    confidence: 0.98,
    overlaps: ['stripe-test-secret-key'],
    form: ['sk_test_a2V5X', ['base62', 40, 120]],
    references: ['https://workos.com/docs'],
  }),
])
