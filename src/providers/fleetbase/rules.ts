import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'FLEETBASE_KEY',
    id: 'fleetbase-live-key',
    name: 'Fleetbase live API key',
    kind: 'api-key',
    severity: 'high',
    form: ['flb_live_', ['base62', 20]],
    references: ['https://docs.fleetbase.io'],
  }),
  prefixedSecret({
    variable: 'FLEETBASE_KEY',
    id: 'fleetbase-test-key',
    name: 'Fleetbase test API key',
    kind: 'api-key',
    severity: 'low',
    form: ['flb_test_', ['base62', 20]],
    references: ['https://docs.fleetbase.io'],
  }),
])
