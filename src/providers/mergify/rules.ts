import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'MERGIFY_API_KEY',
    id: 'mergify-application-key',
    name: 'Mergify application key',
    kind: 'api-key',
    severity: 'medium',
    form: ['mergify_application_key_', ['base64url', 64, 68]],
    references: ['https://docs.mergify.com'],
  }),
])
