import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['tomorrow io', 'tomorrow.io', 'climacell'],
    id: 'tomorrow-io-api-key',
    name: 'Tomorrow.io API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base62', 32]],
    references: ['https://docs.tomorrow.io'],
  }),
])
