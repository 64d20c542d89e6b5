import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['paydirtapp', 'paydirt'],
    id: 'paydirt-app-api-key',
    name: 'Paydirt API key',
    kind: 'api-key',
    severity: 'high',
    form: [['hex', 32]],
    references: ['https://paydirtapp.com'],
  }),
])
