import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'ARCJET_KEY',
    id: 'arcjet-api-key',
    name: 'Arcjet API key',
    kind: 'api-key',
    severity: 'medium',
    form: ['ajkey_', ['base36', 26]],
    references: ['https://docs.arcjet.com'],
  }),
])
