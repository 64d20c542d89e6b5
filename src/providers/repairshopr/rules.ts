import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['repairshopr'],
    id: 'repairshopr-api-key',
    name: 'RepairShopr API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 51]],
    references: ['https://api-docs.repairshopr.com'],
  }),
  namedSecret({
    vendor: ['repairshopr'],
    words: ['key', 'token', 'secret'],
    id: 'repairshopr-short-api-key',
    name: 'RepairShopr short API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 12]],
    references: ['https://api-docs.repairshopr.com'],
  }),
])
