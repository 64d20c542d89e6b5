import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['languagelayer'],
    id: 'language-layer-access-key',
    name: 'languagelayer access key',
    kind: 'api-key',
    severity: 'low',
    form: [['base36', 32]],
    references: ['https://languagelayer.com'],
  }),
])
