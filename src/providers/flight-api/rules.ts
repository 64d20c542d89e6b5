import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['flightapi'],
    id: 'flight-api-api-key',
    name: 'FlightAPI API key',
    kind: 'api-key',
    severity: 'low',
    form: [['hex', 24]],
    references: ['https://www.flightapi.io'],
  }),
  namedSecret({
    vendor: ['flightapi'],
    id: 'flight-api-api-key-letters',
    name: 'FlightAPI API key (letters)',
    kind: 'api-key',
    severity: 'low',
    form: [['base36', 24]],
    references: ['https://www.flightapi.io'],
  }),
])
