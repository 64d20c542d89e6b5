import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'BROWSER_USE_API_KEY',
    id: 'browser-use-api-key',
    name: 'Browser Use API key',
    kind: 'api-key',
    severity: 'medium',
    form: ['bu_', ['base64url', 40, 60]],
    references: ['https://docs.browser-use.com'],
  }),
])
