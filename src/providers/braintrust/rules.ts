import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['braintrust'],
    id: 'braintrust-api-key',
    name: 'Braintrust API key',
    kind: 'api-key',
    severity: 'high',
    form: ['sk-', ['base62', 48]],
    references: ['https://www.braintrust.dev/docs'],
  }),
  namedSecret({
    vendor: ['braintrust'],
    id: 'braintrust-service-token',
    name: 'Braintrust service token',
    kind: 'api-key',
    severity: 'high',
    form: ['bt-st-', ['base64url', 30, 60]],
    references: ['https://www.braintrust.dev/docs'],
  }),
])
