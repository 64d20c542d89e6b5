import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'EASYPOST_API_KEY',
    id: 'easypost-production-key',
    name: 'EasyPost production API key',
    kind: 'api-key',
    severity: 'critical',
    form: ['EZAK', ['base62', 54]],
    references: ['https://docs.easypost.com/docs/authentication'],
  }),
  prefixedSecret({
    variable: 'EASYPOST_API_KEY',
    id: 'easypost-test-key',
    name: 'EasyPost test API key',
    kind: 'api-key',
    severity: 'low',
    form: ['EZTK', ['base62', 54]],
    references: ['https://docs.easypost.com/docs/authentication'],
  }),
])
