import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['flightstats'],
    id: 'flight-stats-app-key',
    name: 'FlightStats app key',
    kind: 'api-key',
    severity: 'low',
    form: [['hex', 32]],
    references: ['https://www.flightstats.com'],
  }),
])
