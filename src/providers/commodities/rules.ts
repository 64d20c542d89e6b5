import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['commodities'],
    id: 'commodities-access-key',
    name: 'Commodities-API access key',
    kind: 'api-key',
    severity: 'low',
    form: [['base36', 60]],
    references: ['https://commodities-api.com'],
  }),
  namedSecret({
    vendor: ['commodities'],
    id: 'commodities-api-key',
    name: 'Commodities-API API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base62', 60]],
    references: ['https://commodities-api.com'],
  }),
])
