import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'ROOTLY_API_TOKEN',
    id: 'rootly-api-key',
    name: 'Rootly API key',
    kind: 'api-key',
    severity: 'high',
    form: ['rootly_', ['hex', 64]],
    references: ['https://docs.rootly.com'],
  }),
])
