import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['abyssale'],
    id: 'abyssale-api-key',
    name: 'Abyssale API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base62', 40]],
    references: ['https://www.abyssale.com'],
  }),
])
