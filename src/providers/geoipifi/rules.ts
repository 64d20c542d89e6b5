import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['geoipifi', 'ipifi', 'ipify'],
    id: 'geoipifi-api-key',
    name: 'geo.ipify API key',
    kind: 'api-key',
    severity: 'low',
    form: ['at_', ['base62', 29]],
    references: ['https://geo.ipify.org'],
  }),
])
