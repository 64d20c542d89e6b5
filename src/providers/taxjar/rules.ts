import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['taxjar'],
    id: 'taxjar-api-key',
    name: 'TaxJar API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base36', 32]],
    references: ['https://developers.taxjar.com'],
  }),
])
