import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['ipgeolocation'],
    id: 'ip-geolocation-api-key',
    name: 'ipgeolocation.io API key',
    kind: 'api-key',
    severity: 'low',
    form: [['hex', 32]],
    references: ['https://ipgeolocation.io/documentation.html'],
  }),
])
