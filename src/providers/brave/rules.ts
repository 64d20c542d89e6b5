import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: [
      'brave search',
      'brave api',
      'brave key',
      'brave token',
      'x subscription token',
      'search.brave.com',
      'brave secret',
    ],
    id: 'brave-search-api-key',
    name: 'Brave Search API key',
    kind: 'api-key',
    severity: 'medium',
    confidence: 0.95,
    form: ['BSA', ['base64url', 28]],
    references: ['https://api-dashboard.search.brave.com'],
  }),
])
