import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['getgeoapi'],
    id: 'getgeoapi-api-key',
    name: 'GetGeoAPI API key',
    kind: 'api-key',
    severity: 'low',
    form: [['hex', 40]],
    references: ['https://getgeoapi.com'],
  }),
  namedSecret({
    vendor: ['getgeoapi'],
    id: 'getgeoapi-api-key-letters',
    name: 'GetGeoAPI API key (letters)',
    kind: 'api-key',
    severity: 'low',
    form: [['base36', 40]],
    references: ['https://getgeoapi.com'],
  }),
])
