import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['serphouse'],
    id: 'serphouse-api-token',
    name: 'SERPHouse API token',
    kind: 'access-token',
    severity: 'low',
    form: [['base62', 60]],
    references: ['https://www.serphouse.com'],
  }),
])
