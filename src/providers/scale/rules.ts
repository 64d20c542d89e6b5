import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'SCALE_API_KEY',
    id: 'scale-live-api-key',
    name: 'Scale AI API key',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.8,
    form: ['live_', ['hex', 32]],
    exactly: true,
    references: ['https://docs.scale.com'],
  }),
  prefixedSecret({
    variable: 'SCALE_CALLBACK_KEY',
    id: 'scale-callback-key',
    name: 'Scale AI callback auth key',
    kind: 'signing-secret',
    severity: 'medium',
    form: ['live_auth_', ['hex', 32]],
    references: ['https://docs.scale.com'],
  }),
  namedSecret({
    vendor: ['scale api', 'scale ai', 'scaleapi', 'scale key', 'scale secret', 'scale token'],
    id: 'scale-test-api-key',
    name: 'Scale AI test API key',
    kind: 'api-key',
    severity: 'low',
    form: ['test_', ['hex', 32]],
    references: ['https://docs.scale.com'],
  }),
])
