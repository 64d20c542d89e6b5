import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['juro'],
    id: 'juro-api-key',
    name: 'Juro API key',
    kind: 'api-key',
    severity: 'critical',
    form: [['base62', 40]],
    references: ['https://juro.com'],
  }),
])
