import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['besttime'],
    id: 'best-time-private-api-key',
    name: 'BestTime private API key',
    kind: 'api-key',
    severity: 'low',
    form: ['pri_', ['hex', 32]],
    references: ['https://documentation.besttime.app'],
  }),
])
