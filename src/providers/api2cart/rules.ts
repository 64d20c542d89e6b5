import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['api2cart'],
    id: 'api2cart-api-key',
    name: 'API2Cart API key',
    kind: 'api-key',
    severity: 'critical',
    form: [['hex', 32]],
    references: ['https://docs.api2cart.com'],
  }),
])
