import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['upc database'],
    id: 'upc-database-api-key',
    name: 'UPCDatabase API key',
    kind: 'api-key',
    severity: 'low',
    form: [['BASE36', 32]],
    references: ['https://upcdatabase.org'],
  }),
])
