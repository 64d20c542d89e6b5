import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['powrbot'],
    id: 'powrbot-api-key',
    name: 'Powrbot API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base62', 40]],
    references: ['https://powrbot.com'],
  }),
])
