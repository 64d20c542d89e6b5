import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['apilayer'],
    id: 'api-layer-api-key',
    name: 'apilayer API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base62', 32]],
    references: ['https://apilayer.com'],
  }),
])
