import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['pagarme', 'pagar.me'],
    id: 'pagarme-api-key',
    name: 'Pagar.me API key',
    kind: 'api-key',
    severity: 'critical',
    confidence: 0.95,
    form: ['ak_live_', ['base62', 30]],
    references: ['https://docs.pagar.me'],
  }),
  namedSecret({
    vendor: ['pagarme', 'pagar.me'],
    id: 'pagarme-test-api-key',
    name: 'Pagar.me test API key',
    kind: 'api-key',
    severity: 'low',
    confidence: 0.9,
    form: ['ak_test_', ['base62', 30]],
    references: ['https://docs.pagar.me'],
  }),
])
