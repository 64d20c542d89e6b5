import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'CAL_API_KEY',
    id: 'cal-com-api-key',
    name: 'Cal.com API key',
    kind: 'api-key',
    severity: 'high',
    form: ['cal_live_', ['hex', 32]],
    references: ['https://cal.com/docs'],
  }),
  prefixedSecret({
    variable: 'CAL_API_KEY',
    id: 'cal-com-test-api-key',
    name: 'Cal.com test API key',
    kind: 'api-key',
    severity: 'low',
    form: ['cal_test_', ['hex', 32]],
    references: ['https://cal.com/docs'],
  }),
])
