import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['flightlabs'],
    id: 'flight-labs-access-key',
    name: 'FlightLabs access key',
    kind: 'api-key',
    severity: 'low',
    overlaps: ['jwt-token'],
    form: ['eyJ', ['base64url', 20, 60], '.ey', ['base64url', 100, 400], '.', ['base64url', 300, 700]],
    references: ['https://www.goflightlabs.com'],
  }),
  namedSecret({
    vendor: ['flightlabs'],
    id: 'flight-labs-access-key-of-a-shorter-form',
    name: 'FlightLabs access key of a shorter form',
    kind: 'api-key',
    severity: 'low',
    overlaps: ['jwt-token'],
    form: ['eyJ', ['base64url', 20, 60], '.', ['base64url', 60, 400], '.', ['base64url', 40, 342]],
    references: ['https://www.goflightlabs.com'],
  }),
])
