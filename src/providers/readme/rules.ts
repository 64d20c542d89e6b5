import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'README_API_KEY',
    id: 'readme-api-key',
    name: 'ReadMe API key',
    kind: 'api-key',
    severity: 'high',
    form: ['rdme_', ['base36', 70]],
    references: ['https://docs.readme.com/main/reference/authentication'],
  }),
])
