import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'CROSSMINT_API_KEY',
    id: 'crossmint-server-api-key',
    name: 'Crossmint server API key',
    kind: 'api-key',
    severity: 'critical',
    form: ['sk_production_', ['base62', 24, 200]],
    references: ['https://docs.crossmint.com'],
  }),
  prefixedSecret({
    variable: 'CROSSMINT_API_KEY',
    id: 'crossmint-staging-server-api-key',
    name: 'Crossmint staging server API key',
    kind: 'api-key',
    severity: 'low',
    form: ['sk_staging_', ['base62', 24, 200]],
    references: ['https://docs.crossmint.com'],
  }),
])
