import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['oopspam'],
    id: 'oop-spam-api-key',
    name: 'OOPSpam API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base62', 40]],
    references: ['https://www.oopspam.com'],
  }),
])
