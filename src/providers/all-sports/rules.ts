import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['allsports', 'all sports'],
    id: 'all-sports-api-key',
    name: 'AllSportsAPI API key',
    kind: 'api-key',
    severity: 'low',
    form: [['hex', 64]],
    references: ['https://allsportsapi.com'],
  }),
  namedSecret({
    vendor: ['allsports', 'all sports'],
    id: 'all-sports-api-key-letters',
    name: 'AllSportsAPI API key (letters)',
    kind: 'api-key',
    severity: 'low',
    form: [['base36', 64]],
    references: ['https://allsportsapi.com'],
  }),
])
