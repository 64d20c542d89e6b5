import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['teamgate'],
    id: 'teamgate-api-key',
    name: 'Teamgate API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 40]],
    references: ['https://developers.teamgate.com'],
  }),
])
