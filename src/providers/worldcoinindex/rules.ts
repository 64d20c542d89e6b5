import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['worldcoinindex'],
    id: 'worldcoinindex-api-key',
    name: 'WorldCoinIndex API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base62', 35]],
    references: ['https://www.worldcoinindex.com'],
  }),
])
