import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['moonclerk'],
    id: 'moonclerk-api-key',
    name: 'MoonClerk API key',
    kind: 'api-key',
    severity: 'high',
    form: [['hex', 32]],
    references: ['https://www.moonclerk.com'],
  }),
  namedSecret({
    vendor: ['moonclerk'],
    id: 'moonclerk-api-key-letters',
    name: 'MoonClerk API key (letters)',
    kind: 'api-key',
    severity: 'high',
    form: [['base36', 32]],
    references: ['https://www.moonclerk.com'],
  }),
])
