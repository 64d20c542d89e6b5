import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['ipinfodb'],
    id: 'ipinfo-db-api-key',
    name: 'IPInfoDB API key',
    kind: 'api-key',
    severity: 'low',
    form: [['hex', 64]],
    references: ['https://www.ipinfodb.com'],
  }),
  namedSecret({
    vendor: ['ipinfodb'],
    id: 'ipinfo-db-api-key-letters',
    name: 'IPInfoDB API key (letters)',
    kind: 'api-key',
    severity: 'low',
    form: [['base36', 64]],
    references: ['https://www.ipinfodb.com'],
  }),
])
