import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['rainforest'],
    id: 'rainforestpay-api-key',
    name: 'Rainforest API key',
    kind: 'api-key',
    severity: 'critical',
    confidence: 0.95,
    form: ['apikey_', ['base36', 24, 64]],
    references: ['https://docs.rainforestpay.com'],
  }),
  prefixedSecret({
    variable: 'RAINFOREST_API_KEY',
    id: 'rainforestpay-sandbox-api-key',
    name: 'Rainforest sandbox API key',
    kind: 'api-key',
    severity: 'low',
    form: ['sbx_apikey_', ['base36', 24, 64]],
    references: ['https://docs.rainforestpay.com'],
  }),
])
