import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['appsynergy'],
    id: 'app-synergy-api-key',
    name: 'AppSynergy API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base36', 64]],
    references: ['https://www.appsynergy.com'],
  }),
])
