import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'FIRECRAWL_API_KEY',
    id: 'firecrawl-api-key',
    name: 'Firecrawl API key',
    kind: 'api-key',
    severity: 'medium',
    form: ['fc-', ['hex', 32]],
    references: ['https://docs.firecrawl.dev'],
  }),
])
