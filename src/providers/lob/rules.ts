import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'LOB_API_KEY',
    id: 'lob-live-key',
    name: 'Lob live API key',
    kind: 'api-key',
    severity: 'critical',
    form: ['live_', ['hex', 35]],
    exactly: true,
    references: ['https://docs.lob.com/#tag/Authentication'],
  }),
  prefixedSecret({
    variable: 'LOB_API_KEY',
    id: 'lob-test-key',
    name: 'Lob test API key',
    kind: 'api-key',
    severity: 'low',
    form: ['test_', ['hex', 35]],
    exactly: true,
    references: ['https://docs.lob.com/#tag/Authentication'],
  }),
])
