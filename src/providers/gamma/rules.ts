import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['gamma api', 'gamma key', 'gamma_'],
    id: 'gamma-api-key',
    name: 'Gamma API key',
    kind: 'api-key',
    severity: 'medium',
    form: ['sk-gamma-', ['base64url', 20, 60]],
    references: ['https://developers.gamma.app'],
  }),
])
